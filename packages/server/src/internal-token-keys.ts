import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The gateway signs with the private key; subgraphs hold the public one. Both as JWK, so that they fit in a variable. */
export interface InternalKeys {
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

export async function newInternalKeys(): Promise<InternalKeys> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const privateKey = await exportJWK(pair.privateKey);
  const publicKey = await exportJWK(pair.publicKey);
  return {
    privateKey: { ...privateKey, alg: 'EdDSA' },
    publicKey: { ...publicKey, alg: 'EdDSA' },
  };
}
