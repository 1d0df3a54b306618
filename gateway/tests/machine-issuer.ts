import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider that can do one thing: give tokens to machines. */
export async function startMachineIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const server = createServer((request, response) => {
    void answer(request.url ?? '').then((body) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = async (url: string) =>
    url.endsWith('/keys')
      ? { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] }
      : { issuer, jwks_uri: `${issuer}/keys` };

  return {
    issuer,
    /** A token for a resource, with what its machine is for. */
    token: (resource: string, claims: Record<string, string> = {}): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(resource)
        .setSubject('machine')
        .setIssuedAt()
        .setExpirationTime('1 minute')
        .sign(privateKey),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
