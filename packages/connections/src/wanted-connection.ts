import type { ApiClientProblem, NewApiClient } from '@hub/client';

/** How long a connection may live; a person picks one of these instead of a date. */
export const LIVES = ['30', '90', '180', '365'] as const;
export type Life = (typeof LIVES)[number];

/** What stands in the form. */
export interface Draft {
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly life: Life;
}

export const EMPTY_DRAFT: Draft = { name: '', access: 'read', life: '180' };
const LONGEST_NAME = 80;
const DAY_MS = 24 * 60 * 60_000;

/** The moment on which a connection ends that is made now. */
export const endOf = (life: Life, now: number): string =>
  new Date(now + Number(life) * DAY_MS).toISOString();

/** What to ask the hub; whoever may write may read as well. */
export const wantedOf = ({ name, access, life }: Draft, now: number): NewApiClient => ({
  name: name.trim(),
  scopes: access === 'write' ? ['read', 'write'] : ['read'],
  expiresAt: endOf(life, now),
});

/** What the hub would refuse anyway, said before it is asked. */
export function problemsOf({ name }: Draft): readonly ApiClientProblem[] {
  const { length } = name.trim();
  if (length === 0) return [{ field: 'name', code: 'NAME_MISSING' }];
  return length > LONGEST_NAME ? [{ field: 'name', code: 'NAME_TOO_LONG' }] : [];
}
