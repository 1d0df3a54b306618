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
const watch = (seconds: number) =>
  show(<SessionWatch session={{ ...OFFICIAL, expiresAt: inSeconds(seconds) }} />);

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
  expect(screen.getByText('Je wordt over 2 minuten automatisch afgemeld.')).toBeTruthy();
  answers(inSeconds(30 * 60));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Blijf aangemeld' })));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a session at its longest age cannot be prolonged, and says so', async () => {
  watch(100);
  answers(inSeconds(90));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Blijf aangemeld' })));
  expect(screen.getByRole('alert').textContent).toContain('Bewaar je werk');
});

test('after the end the page stays, and a login in another tab goes on', async () => {
  watch(30);
  await pass(31);
  expect(screen.getByText('Je bent afgemeld')).toBeTruthy();
  answers(null);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.getByText('Je bent afgemeld')).toBeTruthy();
  answers(inSeconds(30 * 60));
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.queryByRole('dialog')).toBeNull();
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
