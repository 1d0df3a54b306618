/**
 * The policy of a round of Plan Samenleven, as a row: half co-financing, 80 % ahead, more than 7,500 residents of non-EU-14 origin, EUR 10,000 for
 * a cooperation. Only the demonstration decides while its window is open.
 */
export const roundPolicy = (demo: boolean) => ({
  applicant_kinds: ['MUNICIPALITY', 'COOPERATION', 'VGC', 'VZW_DE_RAND'] as const,
  threshold_residents: 7500,
  threshold_dataset: 'inwoners van niet-EU-14-herkomst, cijfers 2022 (demowaarden: fictief)',
  co_financing_basis_points: 5000,
  advance_basis_points: 8000,
  cooperation_incentive_cents: 1_000_000,
  priority_scope: 'LINE' as const,
  rolling_decision: demo,
  reason: demo ? 'demonstration' : 'published calendar and form of the round',
});

export type PolicyRow = ReturnType<typeof roundPolicy>;
