import type { Actor } from '@hub/domain';

/** A verified caller who is somebody, as kept in a session. */
export interface Account {
  readonly actor: Exclude<Actor, { audience: 'public' }>;
  readonly organisationName: string;
}

/** Claims of a verified token. */
export type TokenClaims = Readonly<Record<string, unknown>>;

/** Who the claims speak of; undefined when this person or machine has no access. Given by the caller of the gateway. */
export type ResolveAccount = (
  claims: TokenClaims,
) => Promise<Account | undefined> | Account | undefined;
