import type { IndicatorKind } from '@hub/domain';
import { ACTION_2_NOT_REALISED, WITHOUT_REPORT } from './data.ts';
import { dice } from './dice.ts';

export interface Reported {
  readonly round: string;
  readonly applicant: string;
  readonly organisationId: string;
  readonly indicatorCode: string;
  readonly kind: IndicatorKind;
  readonly awardedReach: number;
}

/** What an applicant reached of one part: 70 to 120 % of people, a plan or none. Null: its report is missing. */
export function demoResult(part: Reported): number | null {
  const { round, applicant, indicatorCode, awardedReach } = part;
  if (round === 'ronde-3' && WITHOUT_REPORT.has(applicant)) return null;
  if (part.kind === 'PLAN') return awardedReach === 1 && isRealised(part) ? 1 : 0;
  const one = dice('result', round, applicant);
  const other = dice('result', round, part.organisationId, indicatorCode);
  return Math.round(awardedReach * (0.7 + 0.25 * one + 0.25 * other));
}

function isRealised({ round, applicant, indicatorCode }: Reported): boolean {
  const missed = indicatorCode === 'A2' ? ACTION_2_NOT_REALISED.get(round) : undefined;
  return missed
    ? !missed.includes(applicant)
    : dice('plan', round, applicant, indicatorCode) < 0.85;
}
