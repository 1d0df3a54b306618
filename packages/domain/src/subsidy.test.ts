import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateSubsidy, ownShareOf } from './subsidy.ts';
import { sampleTerms as terms } from './terms.sample.ts';

const plan = (lines: Record<string, number>) =>
  Object.entries(lines).map(([indicatorCode, plannedReach]) => ({ indicatorCode, plannedReach }));
const anyPlan = fc
  .record(
    Object.fromEntries(
      terms.indicators.map(({ code }) => [code, fc.integer({ min: 0, max: 400 })]),
    ),
  )
  .map(plan);

describe('calculateSubsidy', () => {
  it.each([
    ['nothing', {}, 0],
    ['a plan', { A2: 1 }, 2_500_000],
    ['60 newcomers', { 'A9.1': 60 }, 3_900_000],
    ['180 young people, the most', { A14: 180 }, 3_780_000],
    ['210 young people: the row stops at 180', { A14: 210 }, 3_780_000],
    [
      'every row of action 9 full: the ceiling takes EUR 325',
      { 'A9.1': 150, 'A9.2': 38, 'A9.3': 75 },
      17_062_500,
    ],
    ['an unknown indicator counts for nothing', { A99: 10, A2: 1 }, 2_500_000],
    ['a negative reach counts for nothing', { A14: -5 }, 0],
  ])('%s', (_name, lines, expected) => {
    expect(calculateSubsidy(terms, plan(lines)).requestedCents).toBe(expected);
  });

  it('says which action was cut by its ceiling, and by how much', () => {
    const { actions } = calculateSubsidy(terms, plan({ 'A9.1': 150, 'A9.2': 38, 'A9.3': 75 }));
    expect(actions).toEqual([
      {
        actionNumber: 9,
        uncappedCents: 17_095_000,
        amountCents: 17_062_500,
        ceilingCents: 17_062_500,
        capped: true,
      },
    ]);
  });

  it('asks as much of the government as it gives', () => {
    fc.assert(
      fc.property(anyPlan, (lines) => {
        const { requestedCents, ownShareCents, totalCents } = calculateSubsidy(terms, lines);
        expect(ownShareCents).toBe(requestedCents);
        expect(totalCents).toBe(requestedCents + ownShareCents);
      }),
    );
  });

  it('never passes a row, an action or the sum of all ceilings', () => {
    fc.assert(
      fc.property(anyPlan, (lines) => {
        const result = calculateSubsidy(terms, lines);
        for (const { amountCents, ceilingCents } of result.actions) {
          expect(amountCents).toBeLessThanOrEqual(ceilingCents ?? 0);
        }
        expect(result.requestedCents).toBeLessThanOrEqual(result.ceilingCents);
        expect(result.requestedCents).toBe(
          result.actions.reduce((sum, { amountCents }) => sum + amountCents, 0),
        );
      }),
    );
  });

  it('never gives less for more reach', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(4), fc.integer({ min: 1, max: 50 }), (lines, index, more) => {
        const grown = lines.map((line, at) =>
          at === index ? { ...line, plannedReach: line.plannedReach + more } : line,
        );
        expect(calculateSubsidy(terms, grown).requestedCents).toBeGreaterThanOrEqual(
          calculateSubsidy(terms, lines).requestedCents,
        );
      }),
    );
  });
});

describe('ownShareOf', () => {
  it.each([
    [100, 5000, 100],
    [100, 0, 0],
    [100, 2000, 25],
    [100, 7500, 300],
    [1, 3333, 0],
  ])(
    'next to %i cents with %i basis points of the cost: %i',
    (contribution, basisPoints, expected) => {
      expect(ownShareOf(contribution, basisPoints)).toBe(expected);
    },
  );

  it('leaves something to contribute', () => {
    expect(() => ownShareOf(100, 10_000)).toThrow(RangeError);
  });
});
