import { createGraphClient, GraphProvider } from '@hub/client/graph';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftFieldsFragment } from '../generated/graphql.ts';
import { useDraft } from './use-draft.ts';

const LOADED: DraftFieldsFragment = {
  __typename: 'Application',
  id: 'a-1',
  number: 'AANVR-1',
  state: 'DRAFT',
  version: 3,
  savedAt: '2026-11-30T08:00:00Z',
  submittedAt: null,
  iban: null,
  fictional: true,
  availableSteps: [],
  contact: {
    __typename: 'Contact',
    firstName: 'Sofie',
    lastName: null,
    phone: null,
    email: null,
  },
  lines: [],
  calculation: {
    __typename: 'SubsidyCalculation',
    requested: 0,
    ownShare: 0,
    total: 0,
    ceiling: 0,
  },
  problems: [],
  receipt: null,
  events: [],
} as never;

let online: boolean;
let saves: { version: number; contact: { firstName: string } }[];

const open = (loaded: DraftFieldsFragment = LOADED, person = 'Sofie Jacobs') => {
  const client = createGraphClient();
  return renderHook(() => useDraft(loaded, person), {
    wrapper: ({ children }) => <GraphProvider client={client}>{children}</GraphProvider>,
  });
};
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const network = (is: boolean) => {
  online = is;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(is);
  return act(async () => void window.dispatchEvent(new Event(is ? 'online' : 'offline')));
};

beforeEach(() => {
  vi.useFakeTimers();
  [online, saves] = [true, []];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    if (!online) throw new TypeError('Failed to fetch');
    const { input } = JSON.parse(String(init?.body)).variables;
    saves.push(input);
    const contact = { ...LOADED.contact, ...input.contact };
    const saved = { ...LOADED, version: input.version + 1, contact };
    return Response.json({ data: { saveApplication: saved } });
  });
});
afterEach(async () => {
  await network(true);
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

it('saves what was typed offline as soon as the network is back', async () => {
  const { result } = open();
  await network(false);
  act(() => result.current.change({ firstName: 'Sofie Anna' }));
  await pass(30_000);
  expect(result.current).toMatchObject({ dirty: true, failure: { reason: 'offline' } });
  expect(saves).toEqual([]);
  await network(true);
  await pass(0);
  expect(saves.map(({ version, contact }) => [version, contact.firstName])).toEqual([
    [3, 'Sofie Anna'],
  ]);
  expect(result.current).toMatchObject({ dirty: false, failure: undefined });
  expect(sessionStorage).toHaveLength(0);
});

it('has what was typed again after another page or a reload, and saves it on the version that it was typed on', async () => {
  const before = open();
  await network(false);
  act(() => before.result.current.change({ firstName: 'Sofie Anna' }));
  await pass(1_000);
  before.unmount();
  await pass(0);
  await network(true);
  const { result } = open({ ...LOADED, version: 5 });
  expect(result.current.form.firstName).toBe('Sofie Anna');
  await pass(0);
  expect(saves.at(-1)).toMatchObject({ version: 3, contact: { firstName: 'Sofie Anna' } });
});

it('is saved when the page is left before the pause of typing is over', async () => {
  const { result, unmount } = open();
  act(() => result.current.change({ firstName: 'Anna' }));
  unmount();
  await pass(0);
  expect(saves).toHaveLength(1);
});

it('gives nobody what another person typed', async () => {
  await network(false);
  const { result, unmount } = open();
  act(() => result.current.change({ firstName: 'Anna' }));
  unmount();
  expect(open(LOADED, 'Tom Wouters').result.current).toMatchObject({ dirty: false });
  expect(open().result.current).toMatchObject({ dirty: true });
});

it('has the browser ask before a tab with unsaved work is closed', async () => {
  const { result } = open();
  const close = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(close()).toBe(true);
  act(() => result.current.change({ firstName: 'Anna' }));
  expect(close()).toBe(false);
  await pass(1_000);
  expect(close()).toBe(true);
});
