import { expect, test } from 'vitest';
import type { Figure } from '../engines/figures.ts';
import { endToEndTargets } from './targets.ts';

const figure = (engine: string, cpuMsPerOperation: number): Figure => ({
  ...{ engine, cpuMsPerOperation, operation: 'dossier', users: 'different', connections: 16 },
  ...{ requestsPerSecond: 100, p50: 1, p99: 2, memoryMb: 50, failed: 0 },
});
const others = [figure('stock', 10), figure('Grafbase', 6), figure('ours, distributed', 5)];

test.each([
  ['the nearest of the others', [...others, figure('ours, single node', 4)], 1.5],
  ['which may be ahead', [...others, figure('ours, single node', 12)], 0.5],
  ['nothing where ours was not measured', others, undefined],
])('one process is held against %s', (_, figures, reached) => {
  expect(endToEndTargets(figures).map((target) => target.reached)).toEqual([reached]);
});
