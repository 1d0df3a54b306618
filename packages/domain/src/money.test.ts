import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBasisPoints, proportion, splitAward, splitByWeights } from './money.ts';

const cents = fc.integer({ min: 0, max: 900_000_000_000 });
const share = fc.integer({ min: 0, max: 10_000 });
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('proportion', () => {
  it.each([
    [100, 1, 3, 33],
    [200, 1, 3, 67],
    [5, 1, 2, 3],
    [4, 1, 2, 2],
    [0, 1, 2, 0],
    [9_007_199_254_740_991, 1, 1, 9_007_199_254_740_991],
  ])('%i x %i / %i = %i, half up', (amount, numerator, denominator, expected) => {
    expect(proportion(amount, numerator, denominator)).toBe(expected);
  });

  it.each([
    [-1, 1, 2],
    [1.5, 1, 2],
    [1, -1, 2],
    [1, 1, 0],
    [Number.NaN, 1, 2],
  ])('refuses %d x %d / %d', (a, b, c) => {
    expect(() => proportion(a, b, c)).toThrow(RangeError);
  });

  it('refuses more than the whole', () => {
    expect(() => applyBasisPoints(100, 10_001)).toThrow(RangeError);
  });
});

describe('splitAward', () => {
  it('sums to the award and is never negative', () => {
    fc.assert(
      fc.property(cents, share, (amount, basisPoints) => {
        const { advanceCents, balanceCents } = splitAward(amount, basisPoints);
        expect(advanceCents + balanceCents).toBe(amount);
        expect(Math.min(advanceCents, balanceCents)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('pays 80 % of an amount in tens of euro in whole euros', () => {
    expect(splitAward(59_594_000, 8000)).toEqual({
      advanceCents: 47_675_200,
      balanceCents: 11_918_800,
    });
  });
});

describe('splitByWeights', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [3, 1], [8, 2]],
    [7, [0, 1], [0, 7]],
    [0, [1, 2], [0, 0]],
  ])('%i by %j = %j', (whole, weights, expected) => {
    expect(splitByWeights(whole, weights)).toEqual(expected);
  });

  it('sums to the whole, and no part is a unit off its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(cents, weights, (whole, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const parts = splitByWeights(whole, list);
        const total = sum(list);
        expect(sum(parts)).toBe(whole);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (whole * (list[index] ?? 0)) / total)).toBeLessThan(1.001);
        });
      }),
    );
  });

  it('refuses weights that weigh nothing', () => {
    expect(() => splitByWeights(5, [0, 0])).toThrow(RangeError);
    expect(() => splitByWeights(5, [])).toThrow(RangeError);
    expect(() => splitByWeights(5, [2, -1])).toThrow(RangeError);
  });
});
