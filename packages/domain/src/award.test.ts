import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAward, priceLines } from './award.ts';
import { sampleTerms as terms } from './terms.sample.ts';

const requested = [
  { indicatorCode: 'A2', plannedReach: 1 },
  { indicatorCode: 'A9.1', plannedReach: 150 },
  { indicatorCode: 'A9.2', plannedReach: 38 },
  { indicatorCode: 'A9.3', plannedReach: 75 },
];
const ROOM = 100_000_000;
const one = (indicatorCode: string, awardedReach: number) =>
  decideAward(terms, requested, [{ indicatorCode, awardedReach }], ROOM);

describe('decideAward', () => {
  it.each([
    ['A9.1', 151, 'AWARD_ABOVE_REQUEST'],
    ['A9.1', -1, 'REACH_NEGATIVE'],
    ['A9.1', 1.5, 'REACH_NOT_WHOLE'],
    ['A14', 1, 'AWARD_ABOVE_REQUEST'],
    ['A99', 1, 'UNKNOWN_INDICATOR'],
  ])('%s with %d is refused: %s', (code, reach, refusal) => {
    expect(one(code, reach)).toMatchObject({
      ok: false,
      problems: [{ code: refusal, indicatorCode: code }],
    });
  });

  it('fits in the budget to the cent', () => {
    const line = [{ indicatorCode: 'A2', awardedReach: 1 }];
    expect(decideAward(terms, requested, line, 2_500_000)).toMatchObject({
      ok: true,
      amountCents: 2_500_000,
    });
    expect(decideAward(terms, requested, line, 2_499_999)).toMatchObject({
      ok: false,
      problems: [{ code: 'AWARD_ABOVE_BUDGET' }],
    });
  });

  it('awards a plan in full or not at all', () => {
    const plans = {
      ...terms,
      indicators: terms.indicators.map((row) =>
        row.code === 'A2' ? { ...row, maxReachInForm: 2 } : row,
      ),
    };
    const asked = [{ indicatorCode: 'A2', plannedReach: 2 }];
    expect(
      decideAward(plans, asked, [{ indicatorCode: 'A2', awardedReach: 1 }], ROOM),
    ).toMatchObject({ problems: [{ code: 'PLAN_ALL_OR_NOTHING' }] });
  });

  it('leaves out the rows that get nothing', () => {
    expect(one('A2', 0)).toEqual({ ok: true, lines: [], amountCents: 0 });
  });
});

describe('priceLines', () => {
  it('takes what passes the ceiling from the last rows of the action', () => {
    const lines = priceLines(terms, [
      { indicatorCode: 'A9.3', awardedReach: 75 },
      { indicatorCode: 'A9.1', awardedReach: 150 },
      { indicatorCode: 'A9.2', awardedReach: 38 },
    ]);
    expect(lines.map(({ indicatorCode, awardedCents }) => [indicatorCode, awardedCents])).toEqual([
      ['A9.1', 9_750_000],
      ['A9.2', 2_470_000],
      ['A9.3', 4_842_500],
    ]);
  });

  it('sums to the award, below every ceiling', () => {
    const reach = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(reach, reach, reach, (a, b, c) => {
        const lines = priceLines(terms, [
          { indicatorCode: 'A9.1', awardedReach: a },
          { indicatorCode: 'A9.2', awardedReach: b },
          { indicatorCode: 'A9.3', awardedReach: c },
        ]);
        const total = lines.reduce((sum, { awardedCents }) => sum + awardedCents, 0);
        expect(total).toBeLessThanOrEqual(17_062_500);
        expect(lines.every(({ awardedCents }) => awardedCents >= 0)).toBe(true);
      }),
    );
  });
});
