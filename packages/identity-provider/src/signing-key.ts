import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'oidc-provider';

/** Signature of ID tokens. */
export const SIGNING_ALGORITHM = 'ES256';

/** A key per start: tokens live minutes, and whoever checks them reads the key set again when the key is unknown. */
export async function createSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const key = await exportJWK(privateKey);
  return {
    ...key,
    kty: key.kty ?? 'EC',
    alg: SIGNING_ALGORITHM,
    use: 'sig',
    kid: crypto.randomUUID(),
  } as JWK;
}
