import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveAnswerOf } from './live-answer.ts';
import { createSharedQuestion, type Reader } from './shared-question.ts';

let now: number | undefined;
let runs: number;
const run = async () => {
  runs += 1;
  return now === undefined ? undefined : liveAnswerOf({ data: { now } });
};
const question = () => createSharedQuestion({ run, coalesceMs: 500, againMs: 30_000 });

function reader(known?: string) {
  const got: string[] = [];
  const one: Reader = { known, changed: ({ text }) => got.push(text) };
  return Object.assign(one, { got });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  now = 1;
  runs = 0;
});
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('equal readers share one run, and each is told once', async () => {
  const shared = question();
  const [one, two] = [reader(), reader()];
  shared.add(one);
  shared.add(two);
  await pass(0);
  expect(runs).toBe(1);
  expect([one.got, two.got]).toEqual([['{"data":{"now":1}}'], ['{"data":{"now":1}}']]);
});

test('a burst is one more run, half a second after the one before', async () => {
  const shared = question();
  const one = reader();
  shared.add(one);
  await pass(0);
  now = 2;
  for (let n = 0; n < 100; n += 1) shared.ask();
  await pass(499);
  expect(runs).toBe(1);
  await pass(1);
  expect(runs).toBe(2);
  expect(one.got).toHaveLength(2);
});

test('the same answer is not told again, also not to who had it before', async () => {
  const shared = question();
  const one = reader(liveAnswerOf({ data: { now: 1 } })?.version);
  shared.add(one);
  await pass(0);
  shared.ask();
  await pass(500);
  expect([runs, one.got]).toEqual([2, []]);
});

test('what is said during a run leads to another one', async () => {
  const shared = question();
  const one = reader();
  shared.add(one);
  vi.advanceTimersByTime(0); // it runs now
  now = 2;
  shared.ask();
  await pass(500);
  expect(runs).toBe(2);
});

test('an incomplete answer is told to nobody and asked again later', async () => {
  now = undefined;
  const shared = question();
  const one = reader();
  shared.add(one);
  await pass(29_000);
  expect([runs, one.got]).toEqual([1, []]);
  now = 3;
  await pass(1_000);
  expect(one.got).toEqual(['{"data":{"now":3}}']);
});

test('a notice does not wait for the time of a failure', async () => {
  now = undefined;
  const shared = question();
  shared.add(reader());
  await pass(1_000);
  shared.ask();
  await pass(0);
  expect(runs).toBe(2);
});

test('without readers nothing is asked', async () => {
  const shared = question();
  const one = reader();
  shared.add(one);
  expect(shared.remove(one)).toBe(true);
  await pass(60_000);
  expect(runs).toBe(0);
});

test.each([
  ['errors', { data: { a: 1 }, errors: ['x'] }],
  ['no data', { data: null }],
  ['nothing', {}],
])('an answer with %s is none', (_, result) => {
  expect(liveAnswerOf(result)).toBeUndefined();
});
