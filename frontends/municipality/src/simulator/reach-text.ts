import type { Problem } from '@hub/domain';
import type { IndicatorInRound } from './round-terms.ts';

/** The first problem of one field of one row, if any. */
export function problemAt(
  problems: readonly Problem[],
  code: string,
  field: 'currentReach' | 'plannedReach' | 'priority',
): Problem | undefined {
  return problems.find((problem) => problem.indicatorCode === code && problem.field === field);
}

/** Name of the unit in the language of the reader. */
export const unitOf = (terms: IndicatorInRound, locale: 'nl' | 'en'): string =>
  locale === 'nl' ? terms.indicator.unitNl : terms.indicator.unitEn;

/** A unit as the start of a label: "begeleide gezinnen" -> "Begeleide gezinnen". */
export const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1);
