import { expect, test } from 'vitest';
import type { Figure } from './figures.ts';
import { verdict } from './ratios.ts';
import { targetsOf } from './targets.ts';

const figure = (engine: string, cpuMsPerOperation: number): Figure => ({
  ...{ engine, cpuMsPerOperation, operation: 'large', users: 'different', connections: 16 },
  ...{ requestsPerSecond: 100, p50: 1, p99: 2, memoryMb: 50, failed: 0 },
});

test('ours is held against each engine that was measured, and native code by how much more it needs', () => {
  const lines = targetsOf([
    figure('stock @apollo/gateway 2.14', 12),
    figure('Grafbase 0.1', 1),
    figure('ours, subgraphs over HTTP', 2),
  ]).map(verdict);
  expect(lines).toContain(
    'reached: stock @apollo/gateway, large, different users: 6.0 (at least 6)',
  );
  expect(lines).toContain(
    'falls short: processor time beside that of Grafbase in native code, large, different users: 2.0 (at most 1.5)',
  );
  expect(lines).toContain(
    'not measured here: Hive gateway, native, large, different users (at least 2.5)',
  );
});
