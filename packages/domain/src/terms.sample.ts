import type { SubsidyTerms } from './subsidy.ts';

/** Three real actions with what makes them hard: a rounded limit, a plan, a plain count. */
export const sampleTerms: SubsidyTerms = {
  coFinancingBasisPoints: 5000,
  actions: [
    { number: 2, ceilingCents: 2_500_000 },
    { number: 9, ceilingCents: 17_062_500 },
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
      code: 'A9.1',
      actionNumber: 9,
      kind: 'COUNT',
      standardAmountCents: 65_000,
      maxReach: 150,
      maxReachInForm: 150,
    },
    {
      code: 'A9.2',
      actionNumber: 9,
      kind: 'COUNT',
      standardAmountCents: 65_000,
      maxReach: 37.5,
      maxReachInForm: 38,
    },
    {
      code: 'A9.3',
      actionNumber: 9,
      kind: 'COUNT',
      standardAmountCents: 65_000,
      maxReach: 75,
      maxReachInForm: 75,
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
