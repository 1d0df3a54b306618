import { may } from '@hub/domain';
import { afterEach, expect, test, vi } from 'vitest';
import { endSession, fetchSession, loginAddress } from './fetch-session.ts';

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

test('logout is a post of our own page', async () => {
  const fetch = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response(null, { status: 204 }));
  await endSession();
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect([url, init?.method]).toEqual(['/auth/logout', 'POST']);
  expect(init?.headers).toMatchObject({ 'x-hub-csrf': '1' });
});

test('the login knows the way back', () => {
  expect(loginAddress('/agency/x?y=1', 'agency')).toBe(
    '/auth/login?as=agency&returnTo=%2Fagency%2Fx%3Fy%3D1',
  );
  expect(loginAddress('/')).toBe('/auth/login?returnTo=%2F');
});
