import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

const BUY = 'mutation { buy(id: "1") { title } }';
let gateway: RunningGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await startGateway();
  cookie = await gateway.login();
});
afterAll(() => gateway.stop());

test('a change from our own page passes', async () => {
  const { body } = await gateway.ask(BUY, { cookie, 'x-hub-csrf': '1', origin: gateway.origin });
  expect(body).toEqual({ data: { buy: { title: 'Reinaert' } } });
});

test.each([
  ['without the header', {}],
  ['with the origin of another site', { 'x-hub-csrf': '1', origin: 'https://elsewhere.example' }],
  ['from a sandboxed frame', { 'x-hub-csrf': '1', origin: 'null' }],
])('a change %s is refused', async (_, headers) => {
  const { status, body } = await gateway.ask(BUY, { cookie, ...headers });
  expect(status).toBe(403);
  expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(body.data?.buy).toBeUndefined();
});

test('a change hidden behind a query of the same document is refused', async () => {
  const response = await fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query: `query a { books { id } } ${BUY.replace('mutation', 'mutation b')}`,
      operationName: 'b',
    }),
  });
  expect(response.status).toBe(403);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of type %s, which any site can post, is not read',
  async (type) => {
    const response = await fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, cookie, 'x-hub-csrf': '1' },
      body: JSON.stringify({ query: BUY }),
    });
    expect(response.status).toBe(415);
  },
);

test('an operation in the address is not read', async () => {
  const response = await fetch(`${gateway.origin}/graphql?query={books{id}}`, {
    headers: { cookie, 'x-hub-csrf': '1' },
  });
  expect(response.status).toBe(405);
});

test('another site cannot end a session', async () => {
  const own = await gateway.login();
  const logout = (headers: Record<string, string>) =>
    fetch(`${gateway.origin}/auth/logout`, {
      method: 'POST',
      headers: { cookie: own, ...headers },
    });
  expect((await logout({})).status).toBe(403);
  expect((await logout({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await gateway.ask('{ books { price } }', { cookie: own })).status).toBe(200);
  const ended = await logout({ 'x-hub-csrf': '1' });
  expect(ended.status).toBe(204);
  expect(ended.headers.get('set-cookie')).toContain('Max-Age=0');
  expect((await gateway.ask('{ books { price } }', { cookie: own })).status).toBe(401);
});
