import { expect, it } from 'vitest';
import { classBounds, levelOf } from './classes.ts';

it('divides into five classes with bounds that read easily', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index + 1) * 137_00);
  expect(classBounds(values)).toEqual([300_000, 600_000, 800_000, 1_000_000]);
});

it.each([
  [0, 0],
  [1, 1],
  [59, 1],
  [60, 2],
  [799, 4],
  [800, 5],
  [9999, 5],
])('puts %i in class %i', (value, level) => {
  expect(levelOf(value, [60, 150, 400, 800])).toBe(level);
});

it('takes any whole number below ten', () => {
  expect(classBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 9])).toEqual([3, 5, 7, 9]);
});

it('makes fewer classes of few values, from light to dark', () => {
  const bounds = classBounds([1, 1, 1, 1, 2, 2, 2, 2]);
  expect(bounds).toEqual([2]);
  expect([levelOf(1, bounds), levelOf(2, bounds)]).toEqual([1, 5]);
});

it('has one class in the middle of the scale when all are alike', () => {
  expect(classBounds([3, 3, 3])).toEqual([]);
  expect(levelOf(3, [])).toBe(3);
});

it('has no bounds without values', () => {
  expect(classBounds([])).toEqual([]);
  expect(classBounds([0, 0])).toEqual([]);
});
