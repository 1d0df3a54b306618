import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OFFICIAL, show } from '../testing.tsx';
import { SessionWatch } from './SessionWatch.tsx';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const answers = (expiresAt: string | null) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () =>
      expiresAt === null
        ? new Response(null, { status: 204 })
        : Response.json({ ...OFFICIAL, expiresAt }),
    );
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const watch = (seconds: number, longest = 8 * 60 * 60, live: 'live' | 'ended' = 'live') =>
  show(
    <>
      <input aria-label="Bedrag" />
      <SessionWatch
        session={{ ...OFFICIAL, expiresAt: inSeconds(seconds), endsAt: inSeconds(longest) }}
        live={live}
      />
    </>,
  );
const press = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

/** Each test a day later: the client remembers when the server last answered, in the test before too. */
let today = Date.now();

beforeEach(() => {
  today += 24 * 60 * 60_000;
  vi.useFakeTimers({ now: today });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('two minutes before the end it asks, and staying helps', async () => {
  watch(30 * 60);
  await pass(27 * 60);
  expect(screen.queryByRole('dialog')).toBeNull();
  await pass(70);
  expect(screen.getByRole('timer').textContent).toBe('Je sessie verloopt over 1:50.');
  const fetch = answers(inSeconds(30 * 60));
  await press('Blijf aangemeld');
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['/auth/extend']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the eye sees every second, the ear hears a few', async () => {
  watch(120);
  const heard = new Set<string>();
  for (let second = 0; second < 119; second++) {
    heard.add(screen.getByRole('status').textContent ?? '');
    await pass(1);
  }
  expect([...heard]).toEqual([
    'Je sessie verloopt over 2 minuten.',
    'Je sessie verloopt over 1 minuut.',
    'Je sessie verloopt over 30 seconden.',
    'Je sessie verloopt over 10 seconden.',
  ]);
  expect(screen.getByRole('timer').textContent).toBe('Je sessie verloopt over 0:01.');
});

test('the dialog is closed before it goes, so that the browser gives the focus back', async () => {
  const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
  watch(100);
  answers(inSeconds(30 * 60));
  expect(close).not.toHaveBeenCalled();
  await press('Blijf aangemeld');
  expect(close).toHaveBeenCalledTimes(1);
});

test('a hub that does not answer cannot prolong, and the dialog says so', async () => {
  watch(100);
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('gone'));
  await press('Blijf aangemeld');
  expect(screen.getByRole('alert').textContent).toContain('Bewaar je werk');
});

test('at its longest age a session offers saving first, and counts on meanwhile', async () => {
  watch(100, 100);
  expect(screen.getByText('Je sessie bereikt haar langste duur')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Blijf aangemeld' })).toBeNull();
  await press('Ga terug en bewaar je werk');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('timer').textContent).toContain('1:40');
  const login = screen.getByRole('link', { name: 'Meld je opnieuw aan' });
  expect(login.getAttribute('href')).toBe('/auth/login?returnTo=%2F');
  await pass(101);
  expect(screen.getByText('Je sessie is verlopen')).toBeTruthy();
});

test('who stays until the longest age is told so, although it answered', async () => {
  watch(100, 110);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () =>
    Response.json({ ...OFFICIAL, expiresAt: inSeconds(90), endsAt: inSeconds(90) }),
  );
  await press('Blijf aangemeld');
  expect(screen.getByText('Je sessie bereikt haar langste duur')).toBeTruthy();
});

test('after the end the page stays, and a login in another tab goes on', async () => {
  watch(30);
  await pass(31);
  expect(screen.getByText('Je sessie is verlopen')).toBeTruthy();
  answers(null);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.getByText('Je sessie is verlopen')).toBeTruthy();
  answers(inSeconds(30 * 60));
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a session that was ended elsewhere is over here, when the live connection hears of it', async () => {
  answers(null);
  watch(30 * 60, 8 * 60 * 60, 'ended');
  await pass(1);
  expect(screen.getByText('Je sessie is verlopen')).toBeTruthy();
});

test('after the end a login comes back to the same page', async () => {
  history.replaceState(null, '', '/municipality/aanvraag/7?tab=2#rows');
  watch(30);
  await pass(31);
  const here = screen.getByRole('link', { name: 'Meld je hier aan' });
  expect(here.getAttribute('href')).toBe(
    `/auth/login?returnTo=${encodeURIComponent('/municipality/aanvraag/7?tab=2#rows')}`,
  );
  history.replaceState(null, '', '/');
});

test('another tab that is for another organisation makes this one ask again', async () => {
  vi.useRealTimers();
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  watch(30 * 60);
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () =>
    Response.json({
      ...OFFICIAL,
      organisation: { id: 'o-2', name: 'Gent' },
      expiresAt: inSeconds(60),
    }),
  );
  const tab = new BroadcastChannel('hub-session');
  tab.postMessage(JSON.stringify(['Sofie Jacobs', 'o-1']));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fetch).not.toHaveBeenCalled();
  tab.postMessage(JSON.stringify(['Sofie Jacobs', 'o-2']));
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  tab.close();
});

test('somebody else logged in: nothing of this page is theirs', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  watch(30);
  await pass(31);
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(
    Response.json({ ...OFFICIAL, user: { name: 'Tom Wouters' }, expiresAt: inSeconds(60) }),
  );
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(reload).toHaveBeenCalled();
});
