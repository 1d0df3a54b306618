import type { Problem } from './refusal.ts';
import type { PlannedLine, SubsidyTerms } from './subsidy.ts';

/** Whether a priority belongs to each row or to each action (policy of the round). */
export type PriorityScope = 'LINE' | 'ACTION';

/**
 * Priorities must be exactly 1..n over what is planned: they decide what is funded when money is short.
 * With scope ACTION the rows of one action share one place.
 */
export function checkPriorities(
  lines: readonly PlannedLine[],
  scope: PriorityScope = 'LINE',
  terms: Pick<SubsidyTerms, 'indicators'> = { indicators: [] },
): Problem[] {
  const actionOf = new Map(
    terms.indicators.map(({ code, actionNumber }) => [code, String(actionNumber)]),
  );
  const owner = (code: string) => (scope === 'ACTION' ? (actionOf.get(code) ?? code) : code);
  const planned = lines.filter(({ plannedReach }) => plannedReach > 0);
  const places = new Set(planned.map(({ indicatorCode }) => owner(indicatorCode))).size;

  const ownerOfPlace = new Map<number, string>();
  return planned.flatMap(({ indicatorCode, priority }): Problem[] => {
    const where = { field: 'priority', indicatorCode };
    if (priority === null) return [{ code: 'PRIORITY_MISSING', ...where }];
    if (!Number.isInteger(priority) || priority < 1 || priority > places) {
      return [{ code: 'PRIORITY_GAP', ...where, limit: places }];
    }
    const taken = ownerOfPlace.get(priority);
    if (taken !== undefined && taken !== owner(indicatorCode)) {
      return [{ code: 'PRIORITY_DOUBLE', ...where, limit: priority }];
    }
    ownerOfPlace.set(priority, owner(indicatorCode));
    return [];
  });
}
