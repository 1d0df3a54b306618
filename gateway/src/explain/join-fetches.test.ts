import { expect, test } from 'vitest';
import type { FetchRecord } from '../observe/fetch-observer.ts';
import type { AskedFetch, Statement, StatementRun } from './execution-trace.ts';
import { joinFetches } from './join-fetches.ts';

const record = (startedMs: number, ms: number, query = 'q', service = 'books'): FetchRecord => ({
  ...{ service, query, startedMs, ms },
  entities: 1,
  errors: 0,
});
const asked = (path: readonly string[], rows: number, query = 'q'): AskedFetch => ({
  ...{ service: 'books', query, path, rows },
});
const planned = (fetch: number, path: string, query = 'q') => ({
  ...{ fetch, service: 'books', query, path },
});
const statement = (sql: string): Statement => ({ sql, ms: 1, frame: false });
const run = (startedMs: number, ...texts: string[]): StatementRun => ({
  ...{ service: 'books', query: 'q', startedMs },
  statements: texts.map(statement),
});
const none = { planned: [], asked: [], joins: [], runs: [], begunMs: 100 };

test('are in the order of their start, counted from the begin of the run', () => {
  const found = joinFetches({ ...none, records: [record(130, 5), record(110, 10)] });
  expect(found.map(({ startMs, ms }) => [startMs, ms])).toEqual([
    [10, 10],
    [30, 5],
  ]);
});

test('know their place in the plan, also when a plan asks the same twice', () => {
  const found = joinFetches({
    ...none,
    planned: [planned(1, 'a.@'), planned(2, 'b.@'), planned(3, 'a.@', 'other')],
    asked: [asked(['b', '@'], 7), asked(['a', '@'], 3)],
    records: [record(111, 5), record(110, 90)],
  });
  expect(found.map(({ fetch, rows }) => [fetch, rows])).toEqual([
    [2, 7],
    [1, 3],
  ]);
});

test('of the stock executor go by their turn, and have no objects to tell', () => {
  const found = joinFetches({
    ...none,
    planned: [planned(1, 'a'), planned(2, 'b')],
    records: [record(110, 1), record(111, 1)],
  });
  expect(found.map(({ fetch, rows }) => [fetch, rows])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test('that no plan shows have no number', () => {
  const [found] = joinFetches({ ...none, records: [record(110, 1)] });
  expect(found?.fetch).toBeUndefined();
});

test.each<[string, StatementRun[], (string[] | undefined)[]]>([
  ['nobody heard a statement', [], [undefined, undefined]],
  ['each has its own, although they overlap', [run(110, 'x'), run(115, 'y')], [['x'], ['y']]],
  ['a large one is asked in parts', [run(110, 'x'), run(113, 'y')], [['x', 'y'], undefined]],
  ['no statement was needed', [run(110), run(115)], [[], []]],
  ['another operation is busy with the same', [run(300, 'x')], [undefined, undefined]],
])('statements: %s', (_, runs, expected) => {
  const records = [record(110, 50), record(115, 5)];
  const found = joinFetches({ ...none, records, runs });
  expect(found.map(({ statements }) => statements?.map(({ sql }) => sql))).toEqual(expected);
});

test('statements of other questions are not counted', () => {
  const records = [record(110, 50), record(110, 50, 'other'), record(110, 50, 'q', 'reviews')];
  const found = joinFetches({ ...none, records, runs: [run(111, 'x')] });
  expect(found.map(({ statements }) => statements?.length)).toEqual([1, undefined, undefined]);
});

test('those that were one request name the first, which has the statements', () => {
  const queries = ['q', 'other', 'q'];
  const found = joinFetches({
    ...none,
    planned: [planned(1, 'a'), planned(2, 'b', 'other'), planned(3, 'c')],
    asked: [asked(['a'], 1), asked(['b'], 1, 'other'), asked(['c'], 1)],
    records: [record(110, 20), record(110, 20, 'other'), record(110, 20), record(150, 5)],
    joins: [{ service: 'books', query: 'all', queries, atMs: 111 }],
    runs: [{ ...run(111, 'x'), query: 'all' }, run(151, 'y')],
  });
  expect(found.map((one) => [one.fetch, one.with, one.statements?.map(({ sql }) => sql)])).toEqual([
    [1, undefined, ['x']],
    [2, 1, undefined],
    [3, 1, undefined],
    [1, undefined, ['y']],
  ]);
});
