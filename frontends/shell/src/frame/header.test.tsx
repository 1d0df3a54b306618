import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OFFICIAL, show, VISITOR } from '../testing.tsx';
import { Header } from './Header.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const parts = { home: '/municipality', path: '/municipality', navigation: () => undefined };
const header = (changes: Partial<Parameters<typeof Header>[0]> = {}) => (
  <Header session={OFFICIAL} {...parts} onLocale={() => undefined} {...changes} />
);
const account = () => screen.getByRole('button', { name: 'Account van Sofie Jacobs' });
const isOpen = () => account().getAttribute('aria-expanded') === 'true';

describe('the account menu', () => {
  test('closes on Escape and gives the focus back', () => {
    show(header());
    fireEvent.click(account());
    expect(isOpen()).toBe(true);
    act(() => screen.getByRole('link', { name: 'Openbare site' }).focus());
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(account());
  });

  test('closes when the focus goes elsewhere, not when it moves inside', () => {
    show(header());
    fireEvent.click(account());
    act(() => screen.getByRole('link', { name: 'Mijn werkplek' }).focus());
    expect(isOpen()).toBe(true);
    act(() => screen.getByRole('button', { name: 'English' }).focus());
    expect(isOpen()).toBe(false);
  });

  test('closes when the page changes', () => {
    const { showNow } = show(header());
    fireEvent.click(account());
    showNow(header({ path: '/municipality/simulator' }));
    expect(isOpen()).toBe(false);
  });

  test('logs out at the server and loads a new page, even when the server does not answer', async () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('gone'));
    sessionStorage.setItem('hub.draft.a-1.Sofie Jacobs', '{}');
    const unhandled = vi.fn();
    process.once('unhandledRejection', unhandled);
    show(header());
    fireEvent.click(screen.getByRole('button', { name: 'Meld af' }));
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('/auth/farewell'));
    expect(fetch.mock.calls[0]?.[0]).toBe('/auth/logout');
    expect(sessionStorage).toHaveLength(0);
    expect(unhandled).not.toHaveBeenCalled();
    process.off('unhandledRejection', unhandled);
  });
});

describe('who works for two organisations', () => {
  const organisations = [
    { id: 'o-1', name: 'Stad Mechelen' },
    { id: 'o-2', name: 'Stad Gent' },
  ];
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Stad Gent' }));
  const draw = () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
    show(header({ session: { ...OFFICIAL, organisations } }));
    return assign;
  };

  test('goes on for the other one on its front page', async () => {
    const assign = draw();
    const fetch = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response(null, { status: 204 }));
    const list = screen.getByRole('list', { name: 'Wissel van organisatie' });
    expect(list.textContent).toBe('Stad Gent');
    press();
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('/start'));
    expect(fetch.mock.calls[0]?.[0]).toBe('/auth/switch');
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"organisationId":"o-2"}');
  });

  test('hears when that does not work', async () => {
    const assign = draw();
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}', { status: 403 }));
    press();
    expect((await screen.findByRole('alert')).textContent).toContain('Wisselen lukte niet');
    expect(assign).not.toHaveBeenCalled();
  });

  test('is the only one who sees the choice', () => {
    show(header());
    expect(screen.queryByText('Wissel van organisatie')).toBeNull();
  });
});

test('everywhere means every session of the person', async () => {
  vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  const fetch = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response(null, { status: 204 }));
  show(header());
  fireEvent.click(screen.getByRole('button', { name: 'Meld overal af' }));
  await vi.waitFor(() => expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"everywhere":true}'));
});

test('a visitor gets a way in instead of an account', () => {
  show(header({ session: VISITOR, home: '/' }));
  const login = screen.getByRole('link', { name: 'Meld je aan' });
  expect(login.getAttribute('href')).toBe('/auth/login?returnTo=%2Fstart');
  expect(screen.queryByText('Meld af')).toBeNull();
});

test('each language stands under its own name; the chosen one is pressed', () => {
  const onLocale = vi.fn();
  show(header({ onLocale }));
  expect(screen.getByRole('button', { name: 'Nederlands', pressed: true }).lang).toBe('nl');
  fireEvent.click(screen.getByRole('button', { name: 'English', pressed: false }));
  expect(onLocale).toHaveBeenCalledWith('en');
});
