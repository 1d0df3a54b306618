import type { Actor } from '@hub/domain';

/** A verified caller who is somebody, as kept in a session. */
export interface Account {
  readonly actor: Exclude<Actor, { audience: 'public' }>;
  readonly organisationName: string;
}

/** Claims of a verified token. */
export type TokenClaims = Readonly<Record<string, unknown>>;

/**
 * As whom the claims allow to act, the one of the login first; none when this person or machine has no access. Given by the
 * caller of the gateway.
 */
export type ResolveAccounts = (
  claims: TokenClaims,
) => Promise<readonly Account[]> | readonly Account[];

/** A login that gave access. */
export interface Login {
  /** The login service and its name for the person. */
  readonly issuer: string;
  readonly subject: string;
  /** Its session, when it ends sessions one by one (`sid`). */
  readonly providerSession?: string | undefined;
  readonly idToken?: string | undefined;
  readonly accounts: readonly [Account, ...Account[]];
}
