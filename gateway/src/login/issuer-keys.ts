import { createRemoteJWKSet } from 'jose';
import type { Issuer } from './issuer.ts';

export type IssuerKeys = ReturnType<typeof createRemoteJWKSet>;

/** The keys that the identity provider signs with, read when the first signature has to be checked and again for a new key. */
export function createIssuerKeys(issuer: Issuer): () => Promise<IssuerKeys> {
  let keys: IssuerKeys | undefined;
  return async () => {
    keys ??= createRemoteJWKSet(await issuer.keysUrl(), { timeoutDuration: 3_000 });
    return keys;
  };
}

/** How a provider may sign: never with a shared secret, never not at all. */
export const SIGNATURES = ['ES256', 'PS256', 'RS256', 'EdDSA'];

/** True when a token is no good, false when it could not be checked. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^ERR_(JWT|JWS|JOSE_ALG|JWKS_NO)_/.test(String(error.code));
