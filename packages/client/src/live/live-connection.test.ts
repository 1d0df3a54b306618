import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LiveTimes, stayLive } from './live-connection.ts';
import type { LiveEvent } from './live-events.ts';
import type { LiveChange } from './live-state.ts';

const QUESTIONS = [{ id: 'q1', topics: ['Application'], documentId: 'h-one', variables: {} }];
const TIMES: LiveTimes = { againMs: 5, longestMs: 20, leastMs: 1, pollMs: 10, silenceMs: 60 };
const event = (title: string, id: string) =>
  `id: ${id}\nevent: answer\ndata: {"question":"q1","answer":{"data":{"title":"${title}"}}}\n\n`;

/** What the server does at each connection, in order; the last one stays. */
let server: ((init: RequestInit) => Response | Promise<Response>)[];
let asked: { once: boolean; seen: string | null }[];
let heard: LiveEvent[];
let told: LiveChange[];
let prompts: Set<() => void>;
let stop: AbortController;

beforeEach(() => {
  [asked, heard, told, stop] = [[], [], [], new AbortController()];
  prompts = new Set();
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

const live = (times: Partial<LiveTimes> = {}) =>
  stayLive({
    questions: QUESTIONS,
    signal: stop.signal,
    times: { ...TIMES, ...times },
    onAnswer: (answer) => void heard.push(answer),
    onChange: (change) => void told.push(change),
    onPrompt(connect) {
      prompts.add(connect);
      return () => void prompts.delete(connect);
    },
  });
const prompt = () => {
  for (const connect of prompts) connect();
};
const away = () => Promise.reject(new TypeError('offline'));
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
  expect(told).toContainEqual({ type: 'polled', at: expect.any(Number) });
  expect(told.some(({ type }) => type === 'opened' || type === 'lost')).toBe(false);
});

test('a hub that is away is tried again', async () => {
  server = [away, status(503), stream([event('a', '1')], 'stays')];
  void live();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(asked.map(({ once }) => once)).toEqual([false, false, false]);
  expect(told.map(({ type }) => type)).toEqual(['lost', 'lost', 'opened']);
});

test('a stream that breaks and comes again is no trouble; one that does not come is, since its last sign', async () => {
  server = [
    stream([event('a', '1')], 'ends'),
    stream([event('b', '2')], 'stays'), // silent from here on
    away,
    stream([event('c', '3')], 'stays'),
  ];
  void live();
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(told.map(({ type }) => type)).toEqual(['opened', 'opened', 'lost', 'opened']);
  const [, opened, lost] = told as { at: number }[];
  expect(lost?.at).toBe(opened?.at);
  expect(asked.map(({ once, seen }) => [once, seen])).toEqual([
    [false, null],
    [false, '1'],
    [false, '2'],
    [false, '2'],
  ]);
});

test('a prompt connects anew at once, from a pause and from a stream, and not more often than may be', async () => {
  server = [away, stream([event('a', '1')], 'stays')];
  void live({ againMs: 60_000, longestMs: 60_000, leastMs: 40, silenceMs: 60_000 });
  await vi.waitFor(() => expect(told).toHaveLength(1));
  for (let press = 0; press < 20; press++) prompt();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(asked).toHaveLength(2);
  for (let press = 0; press < 20; press++) prompt();
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(asked.map(({ seen }) => seen)).toEqual([null, null, '1']);
});

test.each([401, 403])('who gets %s asks no more', async (code) => {
  server = [status(code)];
  await live();
  expect(asked).toHaveLength(1);
  expect(told).toEqual([{ type: 'over' }]);
  expect(prompts.size).toBe(0);
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
