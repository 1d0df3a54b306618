import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BACKCHANNEL_LOGOUT_PATH } from '../../src/index.ts';
import { type LoginService, startLoginService } from '../login-service.ts';
import { AGENT, loginOf, type RunningGateway, startGateway } from '../running-gateway.ts';

let service: LoginService;
let gateway: RunningGateway;
beforeAll(async () => {
  service = await startLoginService();
  gateway = await startGateway(({ identity }) => ({
    identity: { ...identity, issuer: service.issuer },
  }));
});
afterAll(async () => {
  await gateway.stop();
  await service.stop();
});

const begin = async (subject: string, providerSession?: string) => {
  const login = { ...loginOf(AGENT), issuer: service.issuer, subject, providerSession };
  return `__Host-hub=${await gateway.sessions.begin(login)}`;
};
const lives = async (cookie: string) =>
  (await fetch(`${gateway.origin}/auth/session`, { headers: { cookie } })).status === 200;
const send = (token: string) =>
  fetch(gateway.origin + BACKCHANNEL_LOGOUT_PATH, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }),
  });

const seconds = () => Math.floor(Date.now() / 1_000);
const claims = (changes: Record<string, unknown> = {}) => ({
  iss: service.issuer,
  aud: 'hub',
  iat: seconds(),
  exp: seconds() + 120,
  jti: crypto.randomUUID(),
  sub: 'an',
  events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  ...changes,
});

describe('a logout token of the login service', () => {
  test('ends all sessions of the person at once, without a browser', async () => {
    const [phone, desk, other] = [await begin('an'), await begin('an'), await begin('karim')];
    const answer = await send(await service.sign(claims()));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect([await lives(phone), await lives(desk), await lives(other)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('that names a session ends that one only', async () => {
    const [one, two] = [await begin('an', 's1'), await begin('an', 's2')];
    expect((await send(await service.sign(claims({ sid: 's1' })))).status).toBe(200);
    expect([await lives(one), await lives(two)]).toEqual([false, true]);
  });

  test('that names a session of somebody else ends nothing', async () => {
    const cookie = await begin('karim', 's3');
    await send(await service.sign(claims({ sid: 's3' })));
    expect(await lives(cookie)).toBe(true);
  });

  test('works once', async () => {
    const token = await service.sign(claims());
    expect((await send(token)).status).toBe(200);
    const cookie = await begin('an');
    expect((await send(token)).status).toBe(400);
    expect(await lives(cookie)).toBe(true);
  });
});

describe('nobody is logged out by', () => {
  test.each([
    ['a token that another key signed', {}, { foreign: true }],
    ['a token of another service', { iss: 'https://elsewhere.example' }, {}],
    ['a token for another application', { aud: 'other' }, {}],
    ['an old token', { iat: seconds() - 600 }, {}],
    ['a token of tomorrow', { iat: seconds() + 600 }, {}],
    ['an expired token', { exp: seconds() - 60 }, {}],
    ['a token without a time', { iat: undefined }, {}],
    ['a token without a name', { jti: undefined }, {}],
    ['an ID token', { events: undefined, nonce: 'n' }, { typ: 'JWT' }],
    ['an access token', {}, { typ: 'at+jwt' }],
  ])('%s', async (_, changes, how) => {
    const cookie = await begin('an');
    expect((await send(await service.sign(claims(changes), how))).status).toBe(400);
    expect(await lives(cookie)).toBe(true);
  });

  test.each(['', 'a.b.c', 'no token'])('the text "%s"', async (token) => {
    expect((await send(token)).status).toBe(400);
  });

  test('a form at any other address', async () => {
    const answer = await fetch(`${gateway.origin}/auth/switch`, {
      method: 'POST',
      headers: { 'x-hub-csrf': '1' },
      body: new URLSearchParams({ organisationId: '00000000-0000-4000-8000-000000000001' }),
    });
    expect(answer.status).toBe(415);
  });
});
