import { expect, test } from 'vitest';
import type { Measured } from './measure.ts';
import { middleOf } from './middle-of.ts';

const once = (requestsPerSecond: number, cpuMsPerOperation: number | undefined, failed = 0) =>
  ({
    ...{ requestsPerSecond, cpuMsPerOperation, failed },
    ...{ p50: 0, p99: 0, memoryMb: undefined },
  }) satisfies Measured;

test.each([
  ['of three', [once(1, 9), once(2, 3), once(3, 5)], 5],
  ['of one', [once(1, 9)], 9],
  ['of two: the better one', [once(1, 9), once(1, 3)], 3],
])('the middle %s by processor time', (_, measured, expected) => {
  expect(middleOf(measured).cpuMsPerOperation).toBe(expected);
});

test('by requests per second where processor time is not known', () => {
  const measured = [once(1, undefined), once(9, undefined), once(5, undefined)];
  expect(middleOf(measured).requestsPerSecond).toBe(5);
});

test('no failure is left out', () => {
  expect(middleOf([once(1, 1, 2), once(1, 2), once(1, 3, 1)]).failed).toBe(3);
});

test('nothing has no middle', () => {
  expect(() => middleOf([])).toThrow();
});
