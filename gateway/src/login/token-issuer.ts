import { decodeJwt } from 'jose';

/** Who a token says it comes from, unchecked: enough to know whose key to check it with. Undefined when it is no token at all. */
export function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
