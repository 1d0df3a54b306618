import { may } from '@hub/domain';
import { afterEach, expect, test, vi } from 'vitest';
import { endSession } from './end-session.ts';
import { extendSession, fetchSession } from './fetch-session.ts';
import { loginAddress } from './login-address.ts';
import { switchOrganisation } from './switch-organisation.ts';

const OFFICIAL = {
  user: { name: 'Sofie Jacobs' },
  organisation: { id: 'o-1', name: 'Mechelen' },
  audience: 'municipality',
  rights: ['editor', 'signatory'],
  locale: 'nl',
  expiresAt: '2026-11-23T12:00:00Z',
};

afterEach(() => vi.restoreAllMocks());

test('who is logged in, in the language of the visitor', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(OFFICIAL));
  const session = await fetchSession('en');
  expect(session).toMatchObject({ audience: 'municipality', locale: 'en' });
  expect(may(session, 'application.submit')).toBe(true);
  expect(may(session, 'award.decide')).toBe(false);
});

test('nobody is logged in: the public, with no rights', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 204 }));
  expect(await fetchSession('nl')).toMatchObject({
    audience: 'public',
    organisation: null,
    rights: [],
    expiresAt: null,
  });
});

test.each([
  ['a logout', () => endSession(), '/auth/logout', { everywhere: false }],
  [
    'a logout everywhere',
    () => endSession({ everywhere: true }),
    '/auth/logout',
    { everywhere: true },
  ],
  ['a switch', () => switchOrganisation('o-2'), '/auth/switch', { organisationId: 'o-2' }],
  ['an extension', () => extendSession('nl'), '/auth/extend', {}],
])('%s is a post of our own page', async (_what, act, address, body) => {
  const fetch = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response(null, { status: 204 }));
  await act();
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect([url, init?.method]).toEqual([address, 'POST']);
  expect(init?.headers).toMatchObject({ 'x-hub-csrf': '1' });
  expect(JSON.parse(String(init?.body))).toEqual(body);
});

test('a switch that the server refused is an error', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}', { status: 403 }));
  await expect(switchOrganisation('o-3')).rejects.toMatchObject({ status: 403 });
});

test('a session that ended cannot be extended', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 204 }));
  expect(await extendSession('nl')).toMatchObject({ audience: 'public', expiresAt: null });
});

test('the login knows the way back', () => {
  expect(loginAddress('/agency/x?y=1', 'agency')).toBe(
    '/auth/login?as=agency&returnTo=%2Fagency%2Fx%3Fy%3D1',
  );
  expect(loginAddress('/')).toBe('/auth/login?returnTo=%2F');
});
