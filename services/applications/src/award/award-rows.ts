import type { PlannedLine } from '@hub/domain';
import type { Policy } from '../round/round-policy.entity.ts';
import type { Award } from './award.entity.ts';
import type { AwardLine } from './award-line.entity.ts';
import type { AwardPart } from './award-part.entity.ts';
import { divideLine, type Sharer } from './division.rules.ts';

/** What an award is divided with. */
export interface AwardBasis {
  readonly award: Pick<Award, 'id' | 'roundId' | 'fictional'>;
  readonly policy: Policy;
  readonly requested: readonly Pick<PlannedLine, 'indicatorCode' | 'currentReach'>[];
  readonly sharers: readonly Sharer[];
  readonly viaCooperation: boolean;
}

interface Awarded {
  readonly indicatorCode: string;
  readonly awardedReach: number;
  readonly awardedCents: number;
}

/** The lines of an award and the part of each local government in them, as rows. */
export function awardRows(
  basis: AwardBasis,
  awarded: readonly Awarded[],
): { lines: AwardLine[]; parts: AwardPart[] } {
  const rows = awarded.map((line) => rowsOfLine(basis, line));
  return { lines: rows.map(({ line }) => line), parts: rows.flatMap(({ parts }) => parts) };
}

function rowsOfLine(
  { award, policy, requested, sharers, viaCooperation }: AwardBasis,
  { indicatorCode, awardedReach, awardedCents }: Awarded,
): { line: AwardLine; parts: AwardPart[] } {
  const indicator = policy.indicators.find(({ code }) => code === indicatorCode);
  const action = policy.actions.find(({ number }) => number === indicator?.actionNumber);
  if (!indicator || !action) throw new Error(`The policy has no indicator ${indicatorCode}.`);
  const line = { awardId: award.id, indicatorCode, indicatorId: indicator.id };
  const currentReach =
    requested.find((row) => row.indicatorCode === indicatorCode)?.currentReach ?? 0;
  const divided = divideLine(
    { indicatorCode, awardedReach, awardedCents, currentReach, kind: indicator.kind },
    sharers,
  );
  const parts = divided.map((part) => ({
    ...line,
    ...part,
    roundId: award.roundId,
    indicatorKind: indicator.kind,
    actionId: action.id,
    objectiveId: action.objectiveId,
    achievedReach: null,
    viaCooperation,
    fictional: award.fictional,
  }));
  return { line: { ...line, awardedReach, awarded: awardedCents }, parts };
}
