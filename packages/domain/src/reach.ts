import type { Problem } from './refusal.ts';
import type { IndicatorTerms, PlannedLine, SubsidyTerms } from './subsidy.ts';

/** Highest whole number that PostgreSQL's integer and GraphQL's Int hold. */
const MOST = 2_147_483_647;

export type ParsedReach =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: 'REACH_NOT_WHOLE' | 'REACH_NEGATIVE' };

/** A reach from what a person typed: "450", "2.250", "2 250". Commas, letters and signs are refused, empty too. */
export function parseReach(text: string): ParsedReach {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (/^[-\u2212]\d/.test(bare)) return { ok: false, code: 'REACH_NEGATIVE' };
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(bare)) return { ok: false, code: 'REACH_NOT_WHOLE' };
  const value = Number(bare.replaceAll('.', ''));
  return value <= MOST ? { ok: true, value } : { ok: false, code: 'REACH_NOT_WHOLE' };
}

/** What cannot even be stored: fractions and negatives, with the field and the row. */
export function checkStorable(lines: readonly PlannedLine[]): Problem[] {
  return lines.flatMap(({ indicatorCode, currentReach, plannedReach }) => [
    ...checkWhole(currentReach, 'currentReach', indicatorCode),
    ...checkWhole(plannedReach, 'plannedReach', indicatorCode),
  ]);
}

function checkWhole(value: number, field: string, indicatorCode: string): Problem[] {
  if (!Number.isInteger(value) || value > MOST)
    return [{ code: 'REACH_NOT_WHOLE', field, indicatorCode }];
  return value < 0 ? [{ code: 'REACH_NEGATIVE', field, indicatorCode }] : [];
}

/** Rows that plan more than the round allows, or plan for an indicator without money in the round; nothing planned at all. */
export function checkReach(
  terms: Pick<SubsidyTerms, 'indicators'>,
  lines: readonly PlannedLine[],
): Problem[] {
  const byCode = new Map(terms.indicators.map((indicator) => [indicator.code, indicator]));
  const problems = checkStorable(lines);
  const planned = lines.filter(({ plannedReach }) => plannedReach > 0);
  if (planned.length === 0) return [...problems, { code: 'NOTHING_PLANNED', field: 'lines' }];
  return [
    ...problems,
    ...planned.flatMap((line) => checkLimit(byCode.get(line.indicatorCode), line)),
  ];
}

function checkLimit(indicator: IndicatorTerms | undefined, line: PlannedLine): Problem[] {
  const where = { field: 'plannedReach', indicatorCode: line.indicatorCode };
  if (!indicator) return [{ code: 'NOT_FUNDABLE_IN_ROUND', ...where }];
  if (line.plannedReach <= indicator.maxReachInForm) return [];
  return [{ code: 'REACH_ABOVE_MAXIMUM', ...where, limit: indicator.maxReachInForm }];
}
