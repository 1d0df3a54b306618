import { expect, test } from 'vitest';
import type { Measured } from './measure.ts';
import { ratio, verdict } from './ratios.ts';

const measured = (requestsPerSecond: number, cpuMsPerOperation?: number): Measured => ({
  ...{ requestsPerSecond, cpuMsPerOperation, p50: 1, p99: 2, memoryMb: 100, failed: 0 },
});

test.each([
  ['processor time', measured(100, 10), measured(300, 2), 5],
  ['requests, where processor time is not known', measured(100), measured(300), 3],
  ['requests, where it is known of one only', measured(100, 10), measured(300), 3],
])('engines are compared by %s', (_, first, other, expected) => {
  expect(ratio(first, other)).toBe(expected);
});

const [least, most] = [{ least: 6 }, { most: 1.5 }];

test.each([
  [{ what: 'large', limit: least, reached: 6 }, 'reached: large: 6.0 (at least 6)'],
  [{ what: 'large', limit: least, reached: 5.94 }, 'falls short: large: 5.9 (at least 6)'],
  [{ what: 'large', limit: least, reached: undefined }, 'not measured here: large (at least 6)'],
  [{ what: 'large', limit: most, reached: 1.5 }, 'reached: large: 1.5 (at most 1.5)'],
  [{ what: 'large', limit: most, reached: 1.6 }, 'falls short: large: 1.6 (at most 1.5)'],
])('a target is told as it is', (target, text) => {
  expect(verdict(target)).toBe(text);
});
