import { type PlannedLine, stableId } from '@hub/domain';
import type { Policy } from '../round/round-policy.entity.ts';
import { dice } from './dice.ts';
import type { DemoPlan } from './plan-round.ts';

/** One submitted application of the demonstration, before its rows are written. */
export interface DemoFile extends DemoPlan {
  readonly id: string;
  readonly number: string;
  readonly policy: Policy;
  readonly planned: readonly PlannedLine[];
  readonly submittedAt: Date;
}

/** What was requested: what was awarded, and here and there somewhat more. */
export function demoFile(
  policy: Policy,
  plan: DemoPlan,
  { number, submittedAt }: { number: string; submittedAt: Date },
): DemoFile {
  const { applicant, lines } = plan;
  const order = lines
    .map(({ indicatorCode }) => indicatorCode)
    .sort((a, b) => dice(applicant.key, 'priority', a) - dice(applicant.key, 'priority', b));
  const planned = lines.map(({ indicatorCode, awardedReach }) => ({
    indicatorCode,
    currentReach: Math.floor(awardedReach * 0.4 * dice(applicant.key, 'current', indicatorCode)),
    plannedReach: more(policy, indicatorCode, awardedReach, applicant.key),
    priority: order.indexOf(indicatorCode) + 1,
  }));
  const id = stableId('application', `${policy.slug}/${applicant.key}`);
  return { ...plan, id, number, policy, planned, submittedAt };
}

function more(policy: Policy, code: string, awarded: number, key: string): number {
  const indicator = policy.indicators.find((each) => each.code === code);
  const asksMore = indicator?.kind === 'COUNT' && dice(policy.slug, key, 'more', code) < 0.3;
  if (!asksMore) return awarded;
  return Math.min(Math.floor(indicator.maxReach), Math.ceil(awarded * 1.15));
}
