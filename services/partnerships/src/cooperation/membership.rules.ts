import type { Membership } from './membership.entity.ts';

type Period = Pick<Membership, 'fromRound' | 'untilRound'>;

/** Does a membership hold in the round with this ordinal? Without a round: does it still hold? */
export function holdsIn({ fromRound, untilRound }: Period, ordinal: number | null): boolean {
  if (ordinal === null) return untilRound === null;
  return (fromRound ?? ordinal) <= ordinal && ordinal <= (untilRound ?? ordinal);
}
