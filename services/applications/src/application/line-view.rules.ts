import { calculateSubsidy, type PlannedLine } from '@hub/domain';
import type { Policy } from '../round/round-policy.entity.ts';
import type { ApplicationLine } from './application-line.ts';

export interface Awarded {
  readonly indicatorCode: string;
  readonly awardedReach: number;
  readonly awarded: number;
}

/**
 * Every indicator of the round in the order of the catalogue, with what the application plans for it.
 * @param awarded what was proposed or decided; null: nothing yet
 */
export function viewLines(
  policy: Policy,
  planned: readonly PlannedLine[],
  awarded: readonly Awarded[] | null,
): ApplicationLine[] {
  const plan = new Map(planned.map((line) => [line.indicatorCode, line]));
  const given = new Map(awarded?.map((line) => [line.indicatorCode, line]));
  const amounts = new Map(
    calculateSubsidy(policy, planned).lines.map((line) => [line.indicatorCode, line.amountCents]),
  );
  return policy.indicators.map(({ id, code, ...terms }) => ({
    indicator: { id },
    indicatorCode: code,
    actionNumber: terms.actionNumber,
    currentReach: plan.get(code)?.currentReach ?? 0,
    plannedReach: plan.get(code)?.plannedReach ?? 0,
    priority: plan.get(code)?.priority ?? null,
    standardAmount: terms.standardAmountCents,
    maxReach: terms.maxReach,
    maxReachInForm: terms.maxReachInForm,
    amount: amounts.get(code) ?? 0,
    awardedReach: awarded && (given.get(code)?.awardedReach ?? 0),
    awarded: awarded && (given.get(code)?.awarded ?? 0),
  }));
}
