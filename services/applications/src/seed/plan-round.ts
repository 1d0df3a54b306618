import type { IndicatorTerms } from '@hub/domain';
import type { Policy } from '../round/round-policy.entity.ts';
import { ACTION_2, AT_LEAST, STATED_ROWS } from './data.ts';
import type { DemoApplicant } from './demo-applicants.ts';
import { dice } from './dice.ts';
import { type Adjustable, fitToTarget } from './fit.rules.ts';

export interface DemoLine {
  readonly indicatorCode: string;
  readonly awardedReach: number;
}
export interface DemoPlan {
  readonly applicant: DemoApplicant;
  readonly lines: readonly DemoLine[];
}
interface Row extends Adjustable {
  readonly applicant: DemoApplicant;
  readonly indicatorCode: string;
}

/** What every applicant is awarded in a round; together just below the target. */
export function planRound(
  policy: Policy,
  applicants: readonly DemoApplicant[],
  targetCents: number,
): DemoPlan[] {
  const rows = applicants.flatMap((applicant) => rowsOf(policy, applicant));
  const reach = fitToTarget(rows, targetCents);
  return applicants.map((applicant) => ({
    applicant,
    lines: rows.flatMap((row, index) =>
      row.applicant === applicant && (reach[index] ?? 0) > 0
        ? [{ indicatorCode: row.indicatorCode, awardedReach: reach[index] ?? 0 }]
        : [],
    ),
  }));
}

function rowsOf(policy: Policy, applicant: DemoApplicant): Row[] {
  const stated = STATED_ROWS.get(`${policy.slug}/${applicant.key}`);
  const chosen = stated ? [] : chooseActions(policy, applicant);
  return policy.indicators.flatMap((indicator) => {
    const row = { applicant, indicatorCode: indicator.code };
    const unitCents = indicator.standardAmountCents;
    if (stated) {
      const reach = stated[indicator.code] ?? 0;
      return reach > 0 ? [{ ...row, unitCents, base: reach, least: reach, most: reach }] : [];
    }
    if (!chosen.includes(indicator.actionNumber)) return [];
    return [{ ...row, unitCents, ...reachOf(policy, applicant, indicator) }];
  });
}

/** Known actions, those that partners work on, and some more: the same in every round, more for a larger applicant. */
function chooseActions(policy: Policy, { key, known, residents }: DemoApplicant): number[] {
  const begun = STATED_ROWS.get(`ronde-1/${key}`);
  if (begun) return Object.keys(begun).map((code) => actionOf(policy, code));
  const needed = new Set([
    ...(known?.actions ?? []),
    ...atLeast(policy, key).map((code) => actionOf(policy, code)),
  ]);
  const share = 0.22 + Math.min(0.38, residents / 120_000);
  const favourite = favouriteOf(policy, key);
  return policy.actions
    .map(({ number }) => number)
    .filter((number) => {
      if (number === 2) return ACTION_2.get(policy.slug)?.includes(key) ?? needed.has(2);
      if (needed.has(number) || number === favourite) return true;
      const isPlan = kindOf(policy, number) === 'PLAN';
      return dice(key, 'action', number) < (isPlan ? share / 2 : share);
    });
}

/** Everybody does at least one action that reaches people, so that every member of a cooperation has a part in it. */
const favouriteOf = ({ actions }: Policy, key: string): number =>
  [5, 13, 15, 24].filter((number) => actions.some((action) => action.number === number))[
    Math.floor(dice(key, 'favourite') * 4)
  ] ?? 5;

const kindOf = ({ indicators }: Policy, action: number) =>
  indicators.find(({ actionNumber }) => actionNumber === action)?.kind;
const actionOf = ({ indicators }: Policy, code: string): number =>
  indicators.find((indicator) => indicator.code === code)?.actionNumber ?? 0;
const atLeast = ({ slug }: Policy, key: string): string[] =>
  (AT_LEAST.get(slug) ?? []).filter(([who]) => who === key).map(([, code]) => code);

/** Whole numbers below the exact limit, so that no ceiling cuts. */
function reachOf(policy: Policy, { key, residents }: DemoApplicant, indicator: IndicatorTerms) {
  const { code, kind } = indicator;
  const most = Math.floor(indicator.maxReach);
  if (kind === 'PLAN') return { base: 1, least: 1, most: 1 };
  if (kind === 'STAFF') {
    const staff = 1 + Math.floor(dice(key, code) * most);
    return { base: staff, least: staff, most: staff };
  }
  const needed = (AT_LEAST.get(policy.slug) ?? []).find(
    ([who, wanted]) => who === key && wanted === code,
  );
  const size = 0.2 + Math.min(0.5, residents / 60_000);
  const base = most * size * (0.4 + 0.6 * dice(policy.slug, key, code));
  return { base, least: Math.min(most, needed?.[2] ?? Math.min(most, 6)), most };
}
