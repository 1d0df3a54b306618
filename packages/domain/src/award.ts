import type { Problem } from './refusal.ts';
import { calculateSubsidy, type SubsidyTerms } from './subsidy.ts';

export interface RequestedLine {
  readonly indicatorCode: string;
  readonly plannedReach: number;
}

export interface AwardedReach {
  readonly indicatorCode: string;
  readonly awardedReach: number;
}

export interface AwardedLine extends AwardedReach {
  readonly awardedCents: number;
}

export type AwardDecision =
  | { readonly ok: true; readonly lines: readonly AwardedLine[]; readonly amountCents: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks and prices an award: whole numbers, not above what was requested, plans all or nothing, the action's ceiling, the room
 * in the budget. The ceiling takes its cents from the last rows of the action, so lines sum to the award.
 * @param roomCents what the budget of the round still holds
 */
export function decideAward(
  terms: SubsidyTerms,
  requested: readonly RequestedLine[],
  awarded: readonly AwardedReach[],
  roomCents: number,
): AwardDecision {
  const problems = awarded.flatMap((line) => checkLine(terms, requested, line));
  if (problems.length > 0) return { ok: false, problems };
  const lines = priceLines(
    terms,
    awarded.filter(({ awardedReach }) => awardedReach > 0),
  );
  const amountCents = lines.reduce((sum, line) => sum + line.awardedCents, 0);
  if (amountCents > roomCents)
    return { ok: false, problems: [{ code: 'AWARD_ABOVE_BUDGET', field: 'lines' }] };
  return { ok: true, lines, amountCents };
}

function checkLine(
  terms: SubsidyTerms,
  requested: readonly RequestedLine[],
  line: AwardedReach,
): Problem[] {
  const where = { field: 'awardedReach', indicatorCode: line.indicatorCode };
  const indicator = terms.indicators.find(({ code }) => code === line.indicatorCode);
  if (!indicator) return [{ code: 'UNKNOWN_INDICATOR', ...where }];
  if (!Number.isInteger(line.awardedReach)) return [{ code: 'REACH_NOT_WHOLE', ...where }];
  if (line.awardedReach < 0) return [{ code: 'REACH_NEGATIVE', ...where }];
  const planned =
    requested.find(({ indicatorCode }) => indicatorCode === line.indicatorCode)?.plannedReach ?? 0;
  const most = Math.min(planned, indicator.maxReachInForm);
  if (line.awardedReach > most) return [{ code: 'AWARD_ABOVE_REQUEST', ...where, limit: most }];
  const partOfPlan = indicator.kind === 'PLAN' && line.awardedReach > 0 && line.awardedReach < most;
  return partOfPlan ? [{ code: 'PLAN_ALL_OR_NOTHING', ...where, limit: most }] : [];
}

/** Cents per line; where the ceiling of the action cuts, the last rows of the action get less. */
export function priceLines(terms: SubsidyTerms, lines: readonly AwardedReach[]): AwardedLine[] {
  const { actions, lines: amounts } = calculateSubsidy(
    terms,
    lines.map(({ indicatorCode, awardedReach }) => ({ indicatorCode, plannedReach: awardedReach })),
  );
  const room = new Map(actions.map(({ actionNumber, amountCents }) => [actionNumber, amountCents]));
  const amountOf = new Map(amounts.map((amount) => [amount.indicatorCode, amount]));
  const byCatalogue = new Map(terms.indicators.map(({ code }, index) => [code, index]));
  return [...lines]
    .sort(
      (a, b) => (byCatalogue.get(a.indicatorCode) ?? 0) - (byCatalogue.get(b.indicatorCode) ?? 0),
    )
    .flatMap((line) => {
      const amount = amountOf.get(line.indicatorCode);
      if (!amount) return [];
      const left = room.get(amount.actionNumber) ?? 0;
      const awardedCents = Math.min(amount.amountCents, left);
      room.set(amount.actionNumber, left - awardedCents);
      return [{ indicatorCode: line.indicatorCode, awardedReach: line.awardedReach, awardedCents }];
    });
}
