import { afterEach, expect, test } from 'vitest';
import { AGENT, type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
afterEach(() => gateway.stop());

// the price of a free document: one, and ten for the titles of ten books
const READ = '{ books { title } }';
const PRICE = 11;
const BUY = 'mutation { buy(id: "1") { title } }';

/** A minute that ends between two questions would give a new budget: then the test starts in the next. */
async function early(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 5_000) await new Promise((done) => setTimeout(done, left + 50));
}

test('a spent budget says so, when to come back, and nothing was executed', {
  timeout: 15_000,
}, async () => {
  gateway = await startGateway(() => ({ rates: { reads: { public: 2 * PRICE } } }));
  await early();
  expect((await gateway.ask(READ)).status).toBe(200);
  expect((await gateway.ask(READ)).status).toBe(200);
  const { status, headers, body } = await gateway.ask(READ);
  expect(status).toBe(429);
  const seconds = Number(headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(body.data).toBeUndefined();
  expect(body.errors).toEqual([
    {
      message: `Too much at once. Ask again in ${seconds} seconds.`,
      extensions: {
        code: 'RATE_LIMITED',
        retryAt: expect.stringMatching(/^\d{4}-.*Z$/),
        traceId: headers.get('x-trace-id'),
      },
    },
  ]);
});

test('an organisation pays for its own people only, and reading never stops a change', {
  timeout: 15_000,
}, async () => {
  gateway = await startGateway(() => ({ rates: { reads: { agency: PRICE }, changes: 2 } }));
  await early();
  const colleague = { ...AGENT, actor: { ...AGENT.actor, userId: 'u2' } } as typeof AGENT;
  const stranger = {
    ...AGENT,
    actor: { ...AGENT.actor, organisationId: '00000000-0000-4000-8000-000000000002' },
  } as typeof AGENT;
  const [one, two, other] = await Promise.all([AGENT, colleague, stranger].map(gateway.login));
  const as = (cookie = '') => ({ cookie, 'x-hub-csrf': '1' });
  expect((await gateway.ask(READ, as(one))).status).toBe(200);
  expect((await gateway.ask(READ, as(two))).status).toBe(429);
  expect((await gateway.ask(READ, as(other))).status).toBe(200);
  expect((await gateway.ask(BUY, as(one))).body.data).toEqual({ buy: { title: 'Reinaert' } });
  expect((await gateway.ask(BUY, as(two))).status).toBe(200);
  const third = await gateway.ask(BUY, as(one));
  expect(third.status).toBe(429);
  expect(third.headers.get('retry-after')).toBeTruthy();
});

test('logins have a budget of their own per address', { timeout: 15_000 }, async () => {
  gateway = await startGateway(() => ({ rates: { logins: 3, reads: { public: 5_000 } } }));
  await early();
  const get = (path: string) => fetch(`${gateway.origin}${path}`, { redirect: 'manual' });
  // the identity provider of this test is not there: what counts is who is asked at all
  for (const path of ['/auth/login', '/auth/login/?returnTo=/', '/auth/callback?state=x'])
    expect((await get(path)).status).not.toBe(429);
  const refused = await get('/auth/login?as=somebody');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
  const token = await fetch(`${gateway.origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(token.status).toBe(429);
  expect((await gateway.ask(READ)).status).toBe(200);
  expect((await get('/auth/session')).status).toBe(204);
});

test.each([
  ['nobody is believed about an address', undefined, 429],
  ['a named proxy is', '127.0.0.1', 200],
])('%s', { timeout: 15_000 }, async (_, trustProxy, status) => {
  gateway = await startGateway(() => ({ trustProxy, rates: { reads: { public: PRICE } } }));
  await early();
  const from = (address: string) => gateway.ask(READ, { 'x-forwarded-for': address });
  expect((await from('192.0.2.1')).status).toBe(200);
  expect((await from('192.0.2.2')).status).toBe(status);
  expect((await from('192.0.2.1')).status).toBe(429);
});
