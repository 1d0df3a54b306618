import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Account, ResolveAccount } from '../session/account.ts';
import type { Issuer } from './issuer.ts';
import { claimedIssuer } from './token-issuer.ts';

export interface MachineTokenOptions {
  readonly issuer: Issuer;
  readonly issuerName: string;
  /** The resource that a token must be made for. */
  readonly audience: string;
  readonly resolveAccount: ResolveAccount;
}

/** A machine with a good token. */
export interface Machine {
  readonly account: Account;
  /** False for a token that is only good for asking. */
  readonly mayChange: boolean;
}

/** Gives the machine behind a bearer token, or undefined when the token is no good. */
export type VerifyMachineToken = (token: string) => Promise<Machine | undefined>;

/** Access tokens of the identity provider (RFC 9068), for this resource only, signed by a published key. */
export function createMachineTokenVerifier(options: MachineTokenOptions): VerifyMachineToken {
  const { issuer, issuerName, audience, resolveAccount } = options;
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (token) => {
    // Nonsense is refused without asking the identity provider anything.
    if (claimedIssuer(token) !== issuerName) return undefined;
    keys ??= createRemoteJWKSet(await issuer.keysUrl(), { timeoutDuration: 3_000 });
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuerName,
        audience,
        typ: 'at+jwt',
        algorithms: ['ES256', 'PS256', 'RS256', 'EdDSA'],
        clockTolerance: 5,
      });
      const account = await resolveAccount(payload);
      // What its machine may do is said by the rights in the token.
      return account && { account, mayChange: true };
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^ERR_(JWT|JWS|JOSE_ALG|JWKS_NO)_/.test(String(error.code));
