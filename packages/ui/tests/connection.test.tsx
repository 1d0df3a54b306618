import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ConnectionBar, LiveNote, UiRoot } from '../src/index.ts';
import { render } from './render.tsx';

type Connection = Parameters<typeof LiveNote>[0];
const AT = Date.parse('2026-11-30T13:32:00Z');
const connection = (phase: Connection['phase'], changes: Partial<Connection> = {}) => ({
  ...{ phase, at: AT, follows: true },
  ...changes,
});
const onRetry = vi.fn();
const bar = (phase: Connection['phase'], changes: Partial<Connection> = {}) => (
  <ConnectionBar
    connection={connection(phase, changes)}
    onRetry={onRetry}
    login={<a href="/auth/login">Meld je aan</a>}
  />
);
const show = (...first: Parameters<typeof bar>) => {
  const { rerender } = render(bar(...first));
  return (...next: Parameters<typeof bar>) => rerender(<UiRoot locale="nl">{bar(...next)}</UiRoot>);
};
const said = () => screen.getByRole('status').textContent;

beforeEach(() => void vi.useFakeTimers({ now: AT + 60_000 }));
afterEach(() => {
  vi.useRealTimers();
  onRetry.mockClear();
});

it.each([
  ['live', 'Live · bijgewerkt om 14.32 uur'],
  ['polling', 'Elke minuut bijgewerkt, laatst om 14.32 uur'],
  ['connecting', 'Verbinding maken'],
  ['still', ''],
  ['retrying', ''],
  ['offline', ''],
  ['ended', ''],
] as const)('notes quietly that a page is %s', (phase, text) => {
  const { container } = render(<LiveNote {...connection(phase)} />);
  expect(container.textContent).toBe(text);
  expect(screen.queryByRole('status')).toBeNull();
});

it.each([
  ['offline', {}, /^Offline sinds 14\.32 uur\. Je ziet de laatst bekende gegevens\./],
  ['retrying', {}, /^Geen verbinding met de hub sinds 14\.32 uur\. .* We proberen het vanzelf/],
  ['offline', { at: AT - 86_400_000 }, /^Offline sinds 29 november 2026, 14\.32 uur\./],
  ['ended', {}, /^Je bent niet meer aangemeld\./],
] as const)('says that a page is %s, %o', (phase, changes, text) => {
  render(bar(phase, changes));
  expect(said()).toMatch(text);
});

it('says nothing while all is well', () => {
  for (const phase of ['still', 'connecting', 'live', 'polling'] as const) {
    const { unmount } = render(bar(phase));
    expect(said()).toBe('');
    unmount();
  }
});

it('says once that the page is current again, and then no more', () => {
  const change = show('live');
  change('offline');
  change('live', { at: AT + 1 });
  expect(said()).toBe('Weer verbonden. Deze pagina blijft weer vanzelf bij.');
  change('live', { at: AT + 2 });
  act(() => void vi.advanceTimersByTime(5_000));
  expect(said()).toContain('Weer verbonden.');
  act(() => void vi.advanceTimersByTime(2_000));
  expect(said()).toBe('');
});

it('does not claim a mended break on a page that cannot know', () => {
  const change = show('retrying');
  change('still', { follows: false });
  expect(said()).toBe('');
});

it('says the same as long as the same break lasts', () => {
  const change = show('offline');
  const region = screen.getByRole('status');
  const changed = vi.fn();
  const watch = new MutationObserver(changed);
  watch.observe(region, { subtree: true, childList: true, characterData: true });
  act(() => void vi.advanceTimersByTime(120_000));
  change('offline');
  expect(watch.takeRecords()).toEqual([]);
  expect(changed).not.toHaveBeenCalled();
});

it('tries again when asked, one press at a time', () => {
  render(bar('offline'));
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  fireEvent.click(screen.getByRole('button', { name: 'We proberen het' }));
  expect(onRetry).toHaveBeenCalledOnce();
  act(() => void vi.advanceTimersByTime(2_000));
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(onRetry).toHaveBeenCalledTimes(2);
});

it('offers no try where nothing is followed, and a login where the session is over', () => {
  const change = show('offline', { follows: false });
  expect(screen.queryByRole('button')).toBeNull();
  change('ended');
  expect(screen.getByRole('link', { name: 'Meld je aan' })).toBeTruthy();
});
