import {
  type AwardDecision,
  type AwardedReach,
  decideAward,
  type Problem,
  parseReach,
  type SubsidyTerms,
} from '@hub/domain';
import type { DossierFieldsFragment, DossierTermsFieldsFragment } from '../generated/graphql.ts';

/** What is typed per indicator; text, so that nothing is lost or clamped. */
export type AwardForm = Readonly<Record<string, string>>;

type Line = DossierFieldsFragment['lines'][number];

/** The rules' view of the round, from its published policy. */
export function subsidyTerms(round: DossierTermsFieldsFragment): SubsidyTerms {
  return {
    coFinancingBasisPoints: round.policy.coFinancingBasisPoints,
    actions: round.actions
      .filter(({ fundable }) => fundable)
      .map(({ action, ceiling }) => ({ number: action.number, ceilingCents: ceiling ?? null })),
    indicators: round.indicators.map((terms) => ({
      code: terms.indicator.code,
      actionNumber: terms.indicator.action.number,
      kind: terms.indicator.kind,
      standardAmountCents: terms.standardAmount,
      maxReach: terms.maxReach,
      maxReachInForm: terms.maxReachInForm,
    })),
  };
}

/** The proposal that stands, or an empty form. */
export const formOf = (lines: readonly Line[]): AwardForm =>
  Object.fromEntries(
    lines
      .filter(({ plannedReach }) => plannedReach > 0)
      .map((line) => [
        line.indicatorCode,
        line.awardedReach === null || line.awardedReach === undefined
          ? ''
          : String(line.awardedReach),
      ]),
  );

/** Everything as it was asked, as far as the rows accept it. */
export const asRequested = (lines: readonly Line[]): AwardForm =>
  Object.fromEntries(
    lines
      .filter(({ plannedReach }) => plannedReach > 0)
      .map((line) => [
        line.indicatorCode,
        String(Math.min(line.plannedReach, line.maxReachInForm)),
      ]),
  );

export interface ReadAward {
  readonly lines: readonly AwardedReach[];
  readonly decision: AwardDecision;
  readonly problems: readonly Problem[];
}

/** Reads what is typed and prices it with the rules of the server. An empty field awards nothing. */
export function readAward(
  form: AwardForm,
  terms: SubsidyTerms,
  lines: readonly Line[],
  roomCents: number,
): ReadAward {
  const unreadable: Problem[] = [];
  const awarded = Object.entries(form).map(([indicatorCode, text]) => {
    if (text.trim() === '') return { indicatorCode, awardedReach: 0 };
    const parsed = parseReach(text);
    if (parsed.ok) return { indicatorCode, awardedReach: parsed.value };
    unreadable.push({ code: parsed.code, field: 'awardedReach', indicatorCode });
    return { indicatorCode, awardedReach: 0 };
  });
  const decision = decideAward(terms, lines, awarded, roomCents);
  return {
    lines: awarded,
    decision,
    problems: [...unreadable, ...(decision.ok ? [] : decision.problems)],
  };
}

/** Awards in the order of the priorities, in full as long as the money lasts; plans only as a whole. */
export function fillByPriority(
  terms: SubsidyTerms,
  lines: readonly Line[],
  roomCents: number,
): AwardForm {
  const planned = lines.filter(({ plannedReach }) => plannedReach > 0);
  let form: AwardForm = Object.fromEntries(
    planned.map(({ indicatorCode }) => [indicatorCode, '0']),
  );
  for (const line of [...planned].sort((a, b) => (a.priority ?? 999) - (b.priority ?? 999))) {
    const most = Math.min(line.plannedReach, line.maxReachInForm);
    const fits = (reach: number) =>
      readAward({ ...form, [line.indicatorCode]: String(reach) }, terms, lines, roomCents).decision
        .ok;
    const reach = largest(most, fits);
    form = { ...form, [line.indicatorCode]: String(reach) };
  }
  return form;
}

/** The largest whole number up to `most` that still fits; 0 when none does. */
function largest(most: number, fits: (reach: number) => boolean): number {
  if (fits(most)) return most;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
