import { assertCents, proportion } from './money.ts';

export type IndicatorKind = 'COUNT' | 'PLAN' | 'STAFF';

/** What one round pays for one indicator. */
export interface IndicatorTerms {
  readonly code: string;
  readonly actionNumber: number;
  readonly kind: IndicatorKind;
  readonly standardAmountCents: number;
  /** Exact limit, may be fractional (37.5); the action's ceiling in cents is what counts. */
  readonly maxReach: number;
  /** Whole limit that a row accepts (38). */
  readonly maxReachInForm: number;
}

export interface ActionTerms {
  readonly number: number;
  readonly ceilingCents: number | null;
}

/** The part of a round's policy that decides amounts. */
export interface SubsidyTerms {
  readonly indicators: readonly IndicatorTerms[];
  readonly actions: readonly ActionTerms[];
  /** Share of the cost that the applicant brings in: 5,000 = half. */
  readonly coFinancingBasisPoints: number;
}

export interface PlannedLine {
  readonly indicatorCode: string;
  /** Reached already, without plan money: never subsidised. */
  readonly currentReach: number;
  /** Additional reach: the only part that is subsidised. */
  readonly plannedReach: number;
  readonly priority: number | null;
}

export interface LineAmount {
  readonly indicatorCode: string;
  readonly actionNumber: number;
  /** Planned reach as far as the row accepts it, times the standard amount. */
  readonly amountCents: number;
  /** The same without the row's limit. */
  readonly uncappedCents: number;
}

export interface ActionAmount {
  readonly actionNumber: number;
  /** Sum of the lines before the ceiling of the action. */
  readonly uncappedCents: number;
  readonly amountCents: number;
  readonly ceilingCents: number | null;
  readonly capped: boolean;
}

export interface SubsidyCalculation {
  readonly lines: readonly LineAmount[];
  readonly actions: readonly ActionAmount[];
  readonly requestedCents: number;
  readonly ownShareCents: number;
  readonly totalCents: number;
  /** Sum of the ceilings of all actions that can be funded. */
  readonly ceilingCents: number;
}

/**
 * What Flanders contributes for a plan: planned reach x standard amount, capped per row and per action.
 * Lines of unknown indicators count for nothing; the checks report them.
 */
export function calculateSubsidy(
  terms: SubsidyTerms,
  lines: readonly Pick<PlannedLine, 'indicatorCode' | 'plannedReach'>[],
): SubsidyCalculation {
  const amounts = lines.flatMap(({ indicatorCode, plannedReach }) => {
    const indicator = terms.indicators.find(({ code }) => code === indicatorCode);
    return indicator ? [lineAmount(indicator, plannedReach)] : [];
  });
  const planned = new Map<number, number>();
  for (const { actionNumber, amountCents } of amounts) {
    planned.set(actionNumber, (planned.get(actionNumber) ?? 0) + amountCents);
  }
  const actions = terms.actions
    .filter(({ number }) => planned.get(number))
    .map((action) => actionAmount(action, planned.get(action.number) ?? 0));
  const requestedCents = actions.reduce((sum, action) => sum + action.amountCents, 0);
  const ownShareCents = ownShareOf(requestedCents, terms.coFinancingBasisPoints);
  return {
    lines: amounts,
    actions,
    requestedCents,
    ownShareCents,
    totalCents: requestedCents + ownShareCents,
    ceilingCents: terms.actions.reduce((sum, action) => sum + ceilingOf(action, terms), 0),
  };
}

function lineAmount(indicator: IndicatorTerms, plannedReach: number): LineAmount {
  const planned = Number.isFinite(plannedReach) ? Math.max(0, Math.floor(plannedReach)) : 0;
  const accepted = Math.min(planned, indicator.maxReachInForm);
  return {
    indicatorCode: indicator.code,
    actionNumber: indicator.actionNumber,
    amountCents: assertCents(accepted * indicator.standardAmountCents),
    uncappedCents: assertCents(planned * indicator.standardAmountCents),
  };
}

function actionAmount(action: ActionTerms, uncappedCents: number): ActionAmount {
  const amountCents = Math.min(uncappedCents, action.ceilingCents ?? uncappedCents);
  return {
    actionNumber: action.number,
    uncappedCents,
    amountCents,
    ceilingCents: action.ceilingCents,
    capped: amountCents < uncappedCents,
  };
}

/** The applicant's share next to a contribution: with half of the cost, the same amount. */
export function ownShareOf(contributionCents: number, coFinancingBasisPoints: number): number {
  return proportion(contributionCents, coFinancingBasisPoints, 10_000 - coFinancingBasisPoints);
}

function ceilingOf(action: ActionTerms, terms: SubsidyTerms): number {
  if (action.ceilingCents !== null) return action.ceilingCents;
  return terms.indicators
    .filter(({ actionNumber }) => actionNumber === action.number)
    .reduce(
      (sum, { maxReachInForm, standardAmountCents }) => sum + maxReachInForm * standardAmountCents,
      0,
    );
}
