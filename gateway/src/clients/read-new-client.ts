import { SCOPES, type Scope } from './api-client.ts';

/** What a person asks for, after it was found in order. */
export interface NewClient {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

export type ClientProblem =
  | { readonly field: 'name'; readonly code: 'NAME_MISSING' | 'NAME_TOO_LONG' }
  | { readonly field: 'scopes'; readonly code: 'SCOPES_MISSING' | 'SCOPE_UNKNOWN' }
  | {
      readonly field: 'expiresAt';
      readonly code: 'EXPIRY_UNREADABLE' | 'EXPIRY_PAST' | 'EXPIRY_TOO_FAR';
    };

const LONGEST_NAME = 80;
const LONGEST_LIFE_DAYS = 366;
const DAY_MS = 86_400_000;

/** Reads foreign input; every field that is wrong is named. */
export function readNewClient(
  input: unknown,
  now: Date,
): { ok: true; client: NewClient } | { ok: false; problems: readonly ClientProblem[] } {
  const given = typeof input === 'object' && input !== null ? input : {};
  const { name, scopes, expiresAt } = given as Record<string, unknown>;
  const problems = [
    ...nameProblems(name),
    ...scopeProblems(scopes),
    ...expiryProblems(expiresAt, now),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const wanted = scopes as readonly string[];
  return {
    ok: true,
    client: {
      name: tidy(name),
      // Whoever may change may also ask.
      scopes: SCOPES.filter((scope) => scope === 'read' || wanted.includes(scope)),
      expiresAt: new Date(String(expiresAt)),
    },
  };
}

/** One line: nobody types control characters into a name, and PostgreSQL takes no NUL. */
const tidy = (name: unknown): string =>
  typeof name === 'string' ? name.replace(/\p{Cc}+/gu, ' ').trim() : '';

function nameProblems(name: unknown): ClientProblem[] {
  const text = tidy(name);
  if (text === '') return [{ field: 'name', code: 'NAME_MISSING' }];
  // as PostgreSQL counts: characters, not UTF-16 units
  return [...text].length > LONGEST_NAME ? [{ field: 'name', code: 'NAME_TOO_LONG' }] : [];
}

function scopeProblems(scopes: unknown): ClientProblem[] {
  if (!Array.isArray(scopes) || scopes.length === 0) {
    return [{ field: 'scopes', code: 'SCOPES_MISSING' }];
  }
  const known: readonly unknown[] = SCOPES;
  return scopes.every((scope) => known.includes(scope))
    ? []
    : [{ field: 'scopes', code: 'SCOPE_UNKNOWN' }];
}

function expiryProblems(expiresAt: unknown, now: Date): ClientProblem[] {
  const field = 'expiresAt';
  const time = typeof expiresAt === 'string' ? Date.parse(expiresAt) : Number.NaN;
  if (Number.isNaN(time)) return [{ field, code: 'EXPIRY_UNREADABLE' }];
  if (time <= now.getTime()) return [{ field, code: 'EXPIRY_PAST' }];
  return time - now.getTime() > LONGEST_LIFE_DAYS * DAY_MS
    ? [{ field, code: 'EXPIRY_TOO_FAR' }]
    : [];
}
