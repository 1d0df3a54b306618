import type { SubsidyTerms } from '@hub/domain';
import { describe, expect, it } from 'vitest';
import { asRequested, fillByPriority, formOf, readAward } from './award-form.ts';

const terms: SubsidyTerms = {
  coFinancingBasisPoints: 5000,
  actions: [
    { number: 2, ceilingCents: 2_500_000 },
    { number: 14, ceilingCents: 3_780_000 },
  ],
  indicators: [
    {
      code: 'A2',
      actionNumber: 2,
      kind: 'PLAN',
      standardAmountCents: 2_500_000,
      maxReach: 1,
      maxReachInForm: 1,
    },
    {
      code: 'A14',
      actionNumber: 14,
      kind: 'COUNT',
      standardAmountCents: 21_000,
      maxReach: 180,
      maxReachInForm: 180,
    },
  ],
};
const line = (
  indicatorCode: string,
  plannedReach: number,
  priority: number,
  awardedReach: number | null = null,
) => ({
  indicatorCode,
  plannedReach,
  priority,
  awardedReach,
  actionNumber: 1,
  currentReach: 0,
  standardAmount: 0,
  maxReach: 180,
  maxReachInForm: 180,
  amount: 0,
  awarded: null,
});
const lines = [line('A2', 1, 2), line('A14', 100, 1)];

describe('the award form', () => {
  it('starts empty, or with the proposal that stands', () => {
    expect(formOf(lines)).toEqual({ A2: '', A14: '' });
    expect(formOf([line('A14', 100, 1, 60)])).toEqual({ A14: '60' });
  });

  it('prices what is typed and keeps what cannot be read', () => {
    expect(readAward({ A2: '1', A14: '100' }, terms, lines, 10_000_000).decision).toMatchObject({
      ok: true,
      amountCents: 4_600_000,
    });
    expect(readAward({ A14: 'veel' }, terms, lines, 10_000_000).problems).toEqual([
      { code: 'REACH_NOT_WHOLE', field: 'awardedReach', indicatorCode: 'A14' },
    ]);
    expect(readAward({ A14: '101' }, terms, lines, 10_000_000).problems).toMatchObject([
      { code: 'AWARD_ABOVE_REQUEST', limit: 100 },
    ]);
  });

  it('fills as requested, and by priority as far as the money lasts', () => {
    expect(asRequested(lines)).toEqual({ A2: '1', A14: '100' });
    expect(fillByPriority(terms, lines, 10_000_000)).toEqual({ A2: '1', A14: '100' });
    expect(fillByPriority(terms, lines, 2_600_000)).toEqual({ A14: '100', A2: '0' });
    expect(fillByPriority(terms, lines, 1_000_000)).toEqual({ A14: '47', A2: '0' });
    expect(fillByPriority(terms, lines, 0)).toEqual({ A14: '0', A2: '0' });
  });
});
