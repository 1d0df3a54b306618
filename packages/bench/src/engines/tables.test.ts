import { expect, test } from 'vitest';
import type { Figure } from './figures.ts';
import { details, groupsOf, overview } from './tables.ts';

const figure = (engine: string, operation: string, cpuMsPerOperation: number): Figure => ({
  ...{ engine, operation, cpuMsPerOperation, users: 'different', connections: 16 },
  ...{ requestsPerSecond: 100, p50: 1, p99: 2, memoryMb: 50, failed: engine === 'ours' ? 3 : 0 },
});
const groups = groupsOf([
  figure('stock', 'large', 10),
  figure('ours', 'large', 2),
  figure('stock', 'small', 3),
]);

test('the overview has a row for each load and a column for each engine, empty where one is missing', () => {
  expect(overview(groups)).toEqual([
    '| Ratio | stock | ours |',
    '|---|--:|--:|',
    '| large, different users, 16 at once | 1.0 | 5.0 |',
    '| small, different users, 16 at once | 1.0 |  |',
  ]);
});

test('the details of a load tell what failed', () => {
  expect(groups.flatMap(details)).toContain('| ours | 100 | 1 | 2 | 2.000 | 50 | 5.0 | 3 failed |');
});
