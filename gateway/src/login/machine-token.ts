import { jwtVerify } from 'jose';
import type { Account, ResolveAccounts } from '../session/account.ts';
import { type IssuerKeys, isRefusal, SIGNATURES } from './issuer-keys.ts';
import { claimedIssuer } from './token-issuer.ts';

export interface MachineTokenOptions {
  readonly keys: () => Promise<IssuerKeys>;
  readonly issuerName: string;
  /** The resource that a token must be made for. */
  readonly audience: string;
  readonly resolveAccounts: ResolveAccounts;
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
  const { keys, issuerName, audience, resolveAccounts } = options;
  return async (token) => {
    // Nonsense is refused without asking the identity provider anything.
    if (claimedIssuer(token) !== issuerName) return undefined;
    const published = await keys();
    try {
      const { payload } = await jwtVerify(token, published, {
        issuer: issuerName,
        audience,
        typ: 'at+jwt',
        algorithms: SIGNATURES,
        clockTolerance: 5,
      });
      // a machine belongs to one organisation: the one of its registration
      const [account] = await resolveAccounts(payload);
      // What its machine may do is said by the rights in the token.
      return account && { account, mayChange: true };
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };
}
