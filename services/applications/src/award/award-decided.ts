import type { NewEvent } from '@hub/events';
import type { Award } from './award.entity.ts';
import type { AwardLine } from './award-line.entity.ts';

/** The event that finance follows: it commits the money and plans the instalments. */
export const awardDecided = (
  award: Award,
  lines: readonly AwardLine[],
  advanceBasisPoints: number,
): NewEvent<'award-decided'> => ({
  type: 'award-decided',
  aggregateId: award.id,
  payload: {
    awardId: award.id,
    applicationId: award.applicationId,
    roundId: award.roundId,
    holderId: award.holderId,
    amountCents: award.amount,
    advanceBasisPoints,
    decidedAt: award.decidedAt.toISOString(),
    decisionReference: award.decisionReference,
    policyVersion: award.policyVersion,
    lines: lines.map(({ indicatorId, indicatorCode, awardedReach, awarded }) => ({
      indicatorId,
      indicatorCode,
      awardedReach,
      awardedCents: awarded,
    })),
    fictional: award.fictional,
  },
});
