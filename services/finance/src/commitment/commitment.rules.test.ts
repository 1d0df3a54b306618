import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInstalments } from './commitment.rules.ts';

describe('planInstalments', () => {
  it.each([
    [59_594_500, 8000, 47_675_600, 11_918_900],
    [810_000, 8000, 648_000, 162_000],
    [1, 8000, 1, 0],
    [2, 8000, 2, 0],
    [3, 5000, 2, 1],
    [100, 10_000, 100, 0],
  ])('%i cents at %i basis points: %i now, %i later', (amount, share, advance, balance) => {
    expect(planInstalments(amount, share).map(({ amountCents }) => amountCents)).toEqual([
      advance,
      balance,
    ]);
  });

  it('never loses or makes a cent, and never pays a negative part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (amount, share) => {
          const parts = planInstalments(amount, share).map(({ amountCents }) => amountCents);
          return (
            parts.every((part) => part >= 0) &&
            parts.reduce((sum, part) => sum + part, 0) === amount
          );
        },
      ),
    );
  });
});
