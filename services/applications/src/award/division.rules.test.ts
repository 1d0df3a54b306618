import type { IndicatorKind } from '@hub/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideLine, sharersOf } from './division.rules.ts';

const line = (kind: IndicatorKind, awardedReach: number, awardedCents: number) => ({
  indicatorCode: 'A9.1',
  kind,
  currentReach: 5,
  awardedReach,
  awardedCents,
});
const sharers = [
  { organisationId: 'a', weight: 3 },
  { organisationId: 'b', weight: 1 },
];
const shares = (kind: IndicatorKind, reach: number, cents: number) =>
  divideLine(line(kind, reach, cents), sharers).map((part) => [
    part.organisationId,
    part.awardedReach,
    part.awardedCents,
  ]);

describe('a line', () => {
  it('is shared by weight, its cents by reach', () => {
    expect(shares('COUNT', 10, 650_000)).toEqual([
      ['a', 8, 520_000],
      ['b', 2, 130_000],
    ]);
  });
  it('has no part for who gets nothing', () => {
    expect(shares('COUNT', 1, 65_000)).toEqual([['a', 1, 65_000]]);
  });
  it('shares the cents of a plan, which itself cannot be divided', () => {
    expect(shares('PLAN', 1, 2_500_000)).toEqual([
      ['a', 1, 1_875_000],
      ['b', 0, 625_000],
    ]);
  });
  it('loses no unit and no cent, whoever shares', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 });
    const kinds = fc.constantFrom<IndicatorKind>('COUNT', 'PLAN', 'STAFF');
    const amount = fc.integer({ min: 1, max: 20_000_000 });
    fc.assert(
      fc.property(weights, kinds, fc.integer({ min: 1, max: 2_250 }), amount, (...given) => {
        const [list, kind, reach, cents] = given;
        const parts = divideLine(
          line(kind, reach, cents),
          list.map((weight, index) => ({ organisationId: String(index), weight })),
        );
        const sum = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(sum((part) => part.awardedReach)).toBe(reach);
        expect(sum((part) => part.awardedCents)).toBe(cents);
      }),
    );
  });
});

describe('sharers', () => {
  it('weigh as their residents, or all alike when one figure is missing', () => {
    const members = [
      { id: 'a', originResidents: 8_000 },
      { id: 'b', originResidents: 2_000 },
    ];
    expect(sharersOf(members).map(({ weight }) => weight)).toEqual([8_000, 2_000]);
    const unknown = [...members, { id: 'c', originResidents: null }];
    expect(sharersOf(unknown).map(({ weight }) => weight)).toEqual([1, 1, 1]);
  });
});
