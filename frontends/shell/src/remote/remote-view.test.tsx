import type { Mount, MountOptions } from '@hub/client';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OFFICIAL, show } from '../testing.tsx';
import { ContractMismatch, loadRemote } from './load-remote.ts';
import { RemoteView } from './RemoteView.tsx';

vi.mock(import('./load-remote.ts'), async (original) => ({
  ...(await original()),
  loadRemote: vi.fn(),
}));

const load = vi.mocked(loadRemote);
const navigation = document.createElement('div');
const navigate = () => undefined;
const unmounted = vi.fn();
const REMOTES = ['agency', 'partner'].map((name) => ({
  name,
  prefix: `/${name}`,
  url: `/${name}`,
}));

const view = (index = 0, session = OFFICIAL) => {
  const remote = REMOTES[index];
  if (!remote) throw new Error('no such remote');
  return (
    <RemoteView
      key={remote.name}
      remote={remote}
      session={session}
      navigation={navigation}
      navigate={navigate}
    />
  );
};

const mounts =
  (text: string): Mount =>
  ({ element, navigation: slot, session }: MountOptions) => {
    element.innerHTML = `<h1>${text} ${session.locale}</h1>`;
    slot.innerHTML = `<nav>${text}</nav>`;
    return { unmount: () => unmounted(text) };
  };

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 5)));

beforeEach(() => {
  load.mockReset();
  unmounted.mockReset();
});
afterEach(cleanup);

test('a front-end gets its two places, and both are empty when it leaves', async () => {
  load.mockResolvedValue(mounts('Werklijst'));
  const { unmount } = show(view());
  await settle();
  expect(screen.getByRole('heading', { name: 'Werklijst nl' })).toBeTruthy();
  expect(navigation.textContent).toBe('Werklijst');
  unmount();
  await settle();
  expect(unmounted).toHaveBeenCalledWith('Werklijst');
  expect(navigation.childElementCount).toBe(0);
});

test('one that is down says so, the next one works, and a retry helps', async () => {
  load.mockRejectedValueOnce(new Error('HTTP 503'));
  const { showNow } = show(view(0));
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('Dit deel is nu niet bereikbaar');

  load.mockResolvedValue(mounts('Partner'));
  showNow(view(1));
  await settle();
  expect(screen.queryByRole('alert')).toBeNull();

  load.mockRejectedValueOnce(new Error('HTTP 503'));
  showNow(view(0));
  await settle();
  load.mockResolvedValue(mounts('Werklijst'));
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  await settle();
  expect(load.mock.lastCall?.[1]).toBe(1);
  expect(screen.getByRole('heading', { name: 'Werklijst nl' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('one that falls over later is seen by its empty place', async () => {
  load.mockResolvedValue(mounts('Werklijst'));
  show(view());
  await settle();
  act(() => void window.dispatchEvent(new Event('error')));
  await settle();
  expect(screen.queryByRole('alert')).toBeNull();

  screen.getByRole('heading').remove();
  act(() => void window.dispatchEvent(new Event('error')));
  await settle();
  expect(screen.getByRole('alert')).toBeTruthy();
});

test('an entry that throws is a failure of that front-end only', async () => {
  load.mockResolvedValue(() => {
    throw new Error('boom');
  });
  show(view());
  await settle();
  expect(screen.getByRole('alert')).toBeTruthy();
});

test('one of another version asks for a new page', async () => {
  load.mockRejectedValue(new ContractMismatch('agency'));
  show(view());
  await settle();
  expect(screen.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeTruthy();
});

test('another language mounts it anew', async () => {
  load.mockResolvedValue(mounts('Werklijst'));
  const { showNow } = show(view());
  await settle();
  showNow(view(0, { ...OFFICIAL, locale: 'en' }));
  await settle();
  expect(unmounted).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('heading', { name: 'Werklijst en' })).toBeTruthy();
});
