import { splitAward } from '@hub/domain';
import { InstalmentKind, InstalmentState } from './instalment-state.ts';

export interface PlannedInstalment {
  readonly kind: InstalmentKind;
  readonly amountCents: number;
  readonly state: InstalmentState;
}

/**
 * The instalments of an award: the advance now, the balance after the final report. They sum to the award.
 * @param advanceBasisPoints 8,000 = 80 %; policy of the round
 */
export function planInstalments(
  amountCents: number,
  advanceBasisPoints: number,
): PlannedInstalment[] {
  const { advanceCents, balanceCents } = splitAward(amountCents, advanceBasisPoints);
  return [
    { kind: InstalmentKind.ADVANCE, amountCents: advanceCents, state: InstalmentState.PLANNED },
    { kind: InstalmentKind.BALANCE, amountCents: balanceCents, state: InstalmentState.PLANNED },
  ];
}
