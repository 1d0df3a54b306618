import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../src/index.ts';
import { AGENT, loginOf, type RunningGateway, startGateway } from '../running-gateway.ts';

const OTHER: Account = {
  organisationName: 'Archive',
  actor: { ...AGENT.actor, organisationId: '00000000-0000-4000-8000-000000000002' },
} as Account;

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const begin = async () => `__Host-hub=${await gateway.sessions.begin(loginOf(AGENT, OTHER))}`;
const sessionOf = async (cookie: string) =>
  (await fetch(`${gateway.origin}/auth/session`, { headers: { cookie } }))
    .json()
    .catch(() => undefined);
const post = (path: string, cookie: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${gateway.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-csrf': '1', cookie, ...headers },
    body: JSON.stringify(body),
  });
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const ORGANISATION = '{ whoami { organisation } }';

describe('who may act for two organisations', () => {
  test('hears of both', async () => {
    expect(await sessionOf(await begin())).toMatchObject({
      organisation: { id: '00000000-0000-4000-8000-000000000001', name: 'Library' },
      organisations: [
        { id: '00000000-0000-4000-8000-000000000001', name: 'Library' },
        { id: '00000000-0000-4000-8000-000000000002', name: 'Archive' },
      ],
    });
  });

  test('goes on for the other with a new id, and the old id is dead at once', async () => {
    const before = await begin();
    const { endsAt } = (await sessionOf(before)) as { endsAt: string };
    const answer = await post('/auth/switch', before, {
      organisationId: '00000000-0000-4000-8000-000000000002',
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-hub=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    const after = cookieOf(answer);
    expect(after).not.toBe(before);
    expect((await gateway.ask(ORGANISATION, { cookie: before })).status).toBe(401);
    const { body } = await gateway.ask(ORGANISATION, { cookie: after });
    expect(body.data).toEqual({ whoami: { organisation: '00000000-0000-4000-8000-000000000002' } });
    expect(await sessionOf(after)).toMatchObject({ organisation: { name: 'Archive' }, endsAt });
  });

  test('can go back', async () => {
    const there = cookieOf(
      await post('/auth/switch', await begin(), {
        organisationId: '00000000-0000-4000-8000-000000000002',
      }),
    );
    const back = cookieOf(
      await post('/auth/switch', there, { organisationId: '00000000-0000-4000-8000-000000000001' }),
    );
    expect(await sessionOf(back)).toMatchObject({ organisation: { name: 'Library' } });
  });

  test('is one person still when two tabs switch at once', async () => {
    const cookie = await begin();
    const answers = await Promise.all(
      ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'].map(
        (organisationId) => post('/auth/switch', cookie, { organisationId }),
      ),
    );
    const won = answers.filter(({ status }) => status === 204);
    expect(won).toHaveLength(1);
  });
});

describe('nobody goes on', () => {
  test.each([
    [
      'for an organisation outside the login',
      { organisationId: '00000000-0000-4000-8000-000000000003' },
      {},
      403,
    ],
    ['for no organisation', {}, {}, 400],
    [
      'for a list of organisations',
      { organisationId: ['00000000-0000-4000-8000-000000000002'] },
      {},
      400,
    ],
    [
      'on the wish of another site',
      { organisationId: '00000000-0000-4000-8000-000000000002' },
      { 'x-hub-csrf': '0' },
      403,
    ],
    [
      'from another origin',
      { organisationId: '00000000-0000-4000-8000-000000000002' },
      { origin: 'https://x.example' },
      403,
    ],
  ])('%s', async (_, body, headers, status) => {
    const cookie = await begin();
    expect((await post('/auth/switch', cookie, body, headers)).status).toBe(status);
    expect(await sessionOf(cookie)).toMatchObject({ organisation: { name: 'Library' } });
  });

  test('without a session', async () => {
    expect(
      (await post('/auth/switch', '', { organisationId: '00000000-0000-4000-8000-000000000002' }))
        .status,
    ).toBe(401);
    const ended = `__Host-hub=${'x'.repeat(43)}`;
    expect(
      (
        await post('/auth/switch', ended, {
          organisationId: '00000000-0000-4000-8000-000000000002',
        })
      ).status,
    ).toBe(401);
  });
});

describe('who asks to stay', () => {
  test('gets the new end of the session, from our own page only', async () => {
    const cookie = await begin();
    const answer = await post('/auth/extend', cookie, {});
    const { expiresAt, endsAt } = (await answer.json()) as { expiresAt: string; endsAt: string };
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30);
    expect(Date.parse(endsAt)).toBeGreaterThan(Date.parse(expiresAt));
    expect((await post('/auth/extend', cookie, {}, { 'x-hub-csrf': '0' })).status).toBe(403);
  });

  test('too late hears that there is no session, and loses the cookie', async () => {
    const answer = await post('/auth/extend', `__Host-hub=${'x'.repeat(43)}`, {});
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  });
});

test('a gateway can be told how long sessions live', async () => {
  const short = await startGateway(() => ({
    sessionLimits: { idleMs: 400, longestMs: 60_000 },
  }));
  const cookie = await short.login();
  const alive = async () =>
    (await fetch(`${short.origin}/auth/session`, { headers: { cookie } })).status === 200;
  expect(await alive()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await alive()).toBe(false);
  await short.stop();
});
