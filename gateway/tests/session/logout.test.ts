import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const begin = async (changes: Partial<ReturnType<typeof loginOf>> = {}) =>
  `__Host-hub=${await gateway.sessions.begin({ ...loginOf(AGENT), ...changes })}`;
const lives = async (cookie: string) =>
  (await fetch(`${gateway.origin}/auth/session`, { headers: { cookie } })).status === 200;
const logOut = (cookie: string, body?: unknown) =>
  fetch(`${gateway.origin}/auth/logout`, {
    method: 'POST',
    headers: {
      cookie,
      'x-hub-csrf': '1',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const farewell = (cookie: string, at = gateway) =>
  fetch(`${at.origin}/auth/farewell`, { headers: { cookie }, redirect: 'manual' });
const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');

describe('logging out', () => {
  test('ends this session and leaves the other devices of the person', async () => {
    const [phone, desk] = [await begin(), await begin()];
    expect((await logOut(desk)).status).toBe(204);
    expect([await lives(phone), await lives(desk)]).toEqual([true, false]);
  });

  test('everywhere ends all sessions of the person, and of nobody else', async () => {
    const [phone, desk] = [await begin(), await begin()];
    const somebody = await begin({ subject: 'karim' });
    const elsewhere = await begin({ issuer: 'https://other-idp.example' });
    expect((await logOut(desk, { everywhere: true })).status).toBe(204);
    expect([await lives(phone), await lives(desk)]).toEqual([false, false]);
    expect([await lives(somebody), await lives(elsewhere)]).toEqual([true, true]);
  });

  test.each([{ everywhere: 'true' }, { everywhere: 1 }, {}, []])(
    'with %j is not everywhere',
    async (body) => {
      const phone = await begin();
      await logOut(await begin(), body);
      expect(await lives(phone)).toBe(true);
    },
  );

  test('without a session does no harm', async () => {
    const answer = await logOut('', { everywhere: true });
    expect(answer.status).toBe(204);
    expect(cookiesOf(answer)).toEqual(['__Host-hub=']);
  });
});

describe('the farewell', () => {
  test('takes the browser to the logout of the login service, with the token that no script sees', async () => {
    const answer = await logOut(await begin());
    expect(await answer.text()).toBe('');
    const line = answer.headers.getSetCookie().find((one) => one.includes('farewell')) ?? '';
    expect(line).toBe(
      '__Host-hub-farewell=a.b.c; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60',
    );
    const away = await farewell('__Host-hub-farewell=a.b.c');
    expect(away.status).toBe(303);
    const address = new URL(away.headers.get('location') ?? '');
    expect(address.origin + address.pathname).toBe(`${service.issuer}/logout`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      id_token_hint: 'a.b.c',
      post_logout_redirect_uri: `${gateway.origin}/`,
      client_id: 'hub',
    });
    expect(cookiesOf(away)).toEqual(['__Host-hub-farewell=']);
  });

  test.each(['', '__Host-hub-farewell=no-token', '__Host-hub-farewell=a.b.c%0d%0ax'])(
    'with cookie "%s" leads home',
    async (cookie) => {
      expect((await farewell(cookie)).headers.get('location')).toBe('/');
    },
  );

  test('leads home when the login service has no logout or does not answer', async () => {
    const simple = await startLoginService({ knowsLogout: false });
    for (const issuer of [simple.issuer, 'http://127.0.0.1:1']) {
      const other = await startGateway(({ identity }) => ({ identity: { ...identity, issuer } }));
      const answer = await farewell('__Host-hub-farewell=a.b.c', other);
      expect(answer.headers.get('location')).toBe('/');
      await other.stop();
    }
    await simple.stop();
  });
});
