import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GraphProvider, type Reading, useGraphQuery } from '../graph.ts';
import type { GraphDocument } from '../graph-document.ts';
import { type LiveState, STILL } from './live-state.ts';
import { liveStatus } from './live-status.ts';
import { retryLive, useLiveState } from './use-live-state.ts';

interface Data {
  readonly application: { readonly id: string; readonly status: string } | null;
}
const QUERY: GraphDocument<Data, { id: string }> = {
  toString: () => 'query One($id: ID!) { application(id: $id) { id status } }',
  __meta__: { hash: 'h-live' },
};
const of = (status: string) => ({ application: { __typename: 'Application', id: 'a-1', status } });

let root: Root;
let readings: Record<string, Reading<Data>>;
let streams: { body: string; send: (text: string) => void; signal: AbortSignal }[];
let asked: number;
let status: LiveState;
/** Does the hub answer? */
let there: boolean;

function Panel({ name, live }: { name: string; live?: readonly string[] }) {
  readings[name] = useGraphQuery(QUERY, { id: 'a-1' }, live ? { live } : {});
  return null;
}
function Status() {
  status = useLiveState();
  return null;
}
const show = (panels: React.ReactNode) =>
  act(async () => root.render(<GraphProvider>{panels}</GraphProvider>));
const soon = (look: () => void) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    look();
  }, 3_000);

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  [readings, streams, asked, there] = [{}, [], 0, true];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init = {}) => {
    if (url !== '/graphql/live') {
      asked += 1;
      return Response.json({ data: of('SUBMITTED') });
    }
    if (!there) throw new TypeError('away');
    const signal = init.signal as AbortSignal;
    const body = new ReadableStream({
      start(controller) {
        streams.push({
          body: String(init.body),
          signal,
          send: (text) => controller.enqueue(new TextEncoder().encode(text)),
        });
        signal.addEventListener('abort', () => controller.error(new Error('over')));
      },
    });
    return new Response(body);
  });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
  // the status is the tab's: what is followed is let go a moment later
  await vi.waitFor(() => expect(liveStatus().state()).toEqual(STILL));
  vi.restoreAllMocks();
});

test('an answer that came by itself reaches every view of it, without a question', async () => {
  await show(
    <>
      <Panel name="live" live={['Application:a-1']} />
      <Panel name="other" />
    </>,
  );
  await soon(() => expect(readings.live?.data?.application?.status).toBe('SUBMITTED'));
  await soon(() => expect(streams).toHaveLength(1));
  const before = asked;
  const { questions } = JSON.parse(streams[0]?.body ?? '');
  expect(questions).toEqual([
    {
      id: expect.any(String),
      topics: ['Application:a-1'],
      documentId: 'h-live',
      variables: { id: 'a-1' },
    },
  ]);
  const data = JSON.stringify({ question: questions[0].id, answer: { data: of('AWARDED') } });
  streams[0]?.send(`id: x\nevent: answer\ndata: ${data}\n\n`);
  await soon(() => {
    expect(readings.live?.data?.application?.status).toBe('AWARDED');
    expect(readings.other?.data?.application?.status).toBe('AWARDED');
  });
  expect(asked).toBe(before);
});

test('one stream for the tab, closed when nobody follows any more', async () => {
  await show(
    <>
      <Panel name="one" live={['Application:a-1']} />
      <Panel name="two" live={['Application']} />
    </>,
  );
  await soon(() => expect(streams).toHaveLength(1));
  expect(JSON.parse(streams[0]?.body ?? '').questions).toHaveLength(2);
  await show(<Panel name="one" />);
  await soon(() => expect(streams[0]?.signal.aborted).toBe(true));
  expect(streams).toHaveLength(1);
});

const network = async (online: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  there = online;
  await act(async () => void window.dispatchEvent(new Event(online ? 'online' : 'offline')));
};
const speak = (text = ': still here\n\n') => streams.at(-1)?.send(text);

test('a page tells that it is live, since when it is offline, and comes back at once', async () => {
  await show(
    <>
      <Panel name="live" live={['Application:a-1']} />
      <Status />
    </>,
  );
  await soon(() => expect(status.phase).toBe('connecting'));
  await soon(() => expect(streams).toHaveLength(1));
  speak('id: q.seen\nevent: answer\ndata: {}\n\n');
  await soon(() => expect(status.phase).toBe('live'));

  await network(false);
  expect(streams[0]?.signal.aborted).toBe(true);
  const since = status;
  expect(since).toMatchObject({ phase: 'offline', follows: true });
  await act(async () => retryLive());
  expect(status).toBe(since);

  await network(true);
  await soon(() => expect(streams).toHaveLength(2));
  speak();
  await soon(() => expect(status.phase).toBe('live'));
});

test('a page that follows nothing only tells whether there is a network', async () => {
  await show(<Status />);
  expect(status.phase).toBe('still');
  await network(false);
  expect(status).toMatchObject({ phase: 'offline', follows: false });
  await network(true);
  expect(status.phase).toBe('still');
  expect(streams).toHaveLength(0);
});
