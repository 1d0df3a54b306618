import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MACHINE, startProvider } from './running-provider.ts';

let hub: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  hub = await startProvider();
});
afterAll(() => hub.stop());

function askToken(secret: string, extra: Record<string, string> = {}): Promise<Response> {
  return fetch(`${hub.origin}/idp/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${MACHINE.clientId}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'graph', ...extra }),
  });
}

test('a machine gets a signed token of five minutes for the one resource', async () => {
  const answer = await askToken(MACHINE.clientSecret);
  expect(answer.status).toBe(200);
  const { access_token: token, expires_in: seconds } = (await answer.json()) as {
    access_token: string;
    expires_in: number;
  };
  expect(seconds).toBe(300);
  const keys = createRemoteJWKSet(new URL(`${hub.origin}/idp/jwks`));
  const { payload } = await jwtVerify(token, keys, {
    issuer: `${hub.origin}/idp`,
    audience: `${hub.origin}/graphql/partner`,
    typ: 'at+jwt',
  });
  expect(payload).toMatchObject({ client_id: MACHINE.clientId, ...MACHINE.claims });
});

test('the organisation comes from the registration, not from the request', async () => {
  const answer = await askToken(MACHINE.clientSecret, { vo_orgcode: '0000000000' });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  expect(decodeJwt(token).vo_orgcode).toBe(MACHINE.claims.vo_orgcode);
});

test('a wrong secret and a foreign resource are refused', async () => {
  expect((await askToken('guess')).status).toBe(401);
  const foreign = await askToken(MACHINE.clientSecret, { resource: 'https://elsewhere.example/' });
  expect(foreign.status).toBe(400);
});
