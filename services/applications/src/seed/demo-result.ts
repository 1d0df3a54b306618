import type { IndicatorKind } from '@hub/domain';
import { ACTION_2_NOT_REALISED, WITHOUT_REPORT } from './data.ts';
import { dice } from './dice.ts';

export interface Reported {
  readonly round: string;
  readonly applicant: string;
  readonly organisationId: string;
  readonly indicatorCode: string;
  readonly kind: IndicatorKind;
  readonly currentReach: number;
  readonly awardedReach: number;
}

/** What an applicant reports on one part: 70 to 120 % of the people agreed on, a plan or none. Null: its report is missing. */
export function demoResult(part: Reported): number | null {
  const { round, applicant, indicatorCode, currentReach, awardedReach } = part;
  if (round === 'ronde-3' && WITHOUT_REPORT.has(applicant)) return null;
  if (part.kind === 'PLAN') return awardedReach === 1 && isRealised(part) ? 1 : 0;
  const one = dice('result', round, applicant);
  const other = dice('result', round, part.organisationId, indicatorCode);
  // the report counts the whole: who was reached already as well
  return Math.round((currentReach + awardedReach) * (0.7 + 0.25 * one + 0.25 * other));
}

function isRealised({ round, applicant, indicatorCode }: Reported): boolean {
  const missed = indicatorCode === 'A2' ? ACTION_2_NOT_REALISED.get(round) : undefined;
  return missed
    ? !missed.includes(applicant)
    : dice('plan', round, applicant, indicatorCode) < 0.85;
}
