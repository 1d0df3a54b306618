import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveTimes, stayLive } from './live-connection.ts';
import type { LiveEvent } from './live-events.ts';

const QUESTIONS = [{ id: 'q1', topics: ['Application'], documentId: 'h-one', variables: {} }];
const TIMES: LiveTimes = { againMs: 5, longestMs: 20, pollMs: 10, silenceMs: 60 };
const event = (title: string, id: string) =>
  `id: ${id}\nevent: answer\ndata: {"question":"q1","answer":{"data":{"title":"${title}"}}}\n\n`;

/** What the server does at each connection, in order; the last one stays. */
let server: ((init: RequestInit) => Response | Promise<Response>)[];
let asked: { once: boolean; seen: string | null }[];
let heard: LiveEvent[];
let stop: AbortController;

beforeEach(() => {
  [asked, heard, stop] = [[], [], new AbortController()];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init = {}) => {
    asked.push({
      once: JSON.parse(String(init.body)).once,
      seen: new Headers(init.headers).get('last-event-id'),
    });
    const step = server.length > 1 ? server.shift() : server[0];
    return (step ?? (() => new Response(null, { status: 401 })))(init);
  });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

const live = () =>
  stayLive({
    questions: QUESTIONS,
    signal: stop.signal,
    times: TIMES,
    onAnswer: (answer) => void heard.push(answer),
  });
/** A stream of these pieces; it ends, or stays open until it is given up. */
const stream = (pieces: string[], end: 'ends' | 'stays') => (init: RequestInit) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        if (end === 'ends') controller.close();
        else init.signal?.addEventListener('abort', () => controller.error(new Error('given up')));
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );
const status = (code: number) => () => new Response(null, { status: code });

test('answers arrive, also when an event comes in pieces', async () => {
  const text = event('Één', 'q1.1');
  server = [
    stream(['retry: 3000\n\n', text.slice(0, 30), text.slice(30), ': still here\n\n'], 'stays'),
  ];
  void live();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toEqual({ question: 'q1', data: { title: 'Één' }, seen: 'q1.1' });
});

test('a stream that ended is opened again, and says what was seen', async () => {
  server = [stream([event('a', 'q1.1')], 'ends'), stream([event('b', 'q1.2')], 'stays')];
  void live();
  await vi.waitFor(() => expect(heard.map(({ seen }) => seen)).toEqual(['q1.1', 'q1.2']));
  expect(asked).toEqual([
    { once: false, seen: null },
    { once: false, seen: 'q1.1' },
  ]);
});

test.each([
  ['refused', status(429)],
  ['kept back by a proxy', stream([], 'stays')],
])('where a stream is %s it asks now and then', async (_, first) => {
  server = [first, stream([event('a', 'q1.1')], 'ends')];
  void live();
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
  expect(asked.slice(0, 3).map(({ once }) => once)).toEqual([false, true, true]);
  expect(heard.length).toBeGreaterThan(0);
});

test('a hub that is away is tried again', async () => {
  server = [
    () => Promise.reject(new TypeError('offline')),
    status(503),
    stream([event('a', '1')], 'stays'),
  ];
  void live();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(asked.map(({ once }) => once)).toEqual([false, false, false]);
});

test.each([401, 403])('who gets %s asks no more', async (code) => {
  server = [status(code)];
  await live();
  expect(asked).toHaveLength(1);
});

test('what is no answer is passed over', async () => {
  server = [
    stream(
      [
        'event: answer\ndata: {\n\n',
        'event: answer\ndata: {"question":1}\n\n',
        'data: x\n\n',
        event('a', '1'),
      ],
      'stays',
    ),
  ];
  void live();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
});
