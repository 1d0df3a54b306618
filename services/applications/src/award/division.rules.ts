import { type AwardedLine, type IndicatorKind, splitByWeights } from '@hub/domain';

/** One local government with its weight: the number of its residents of origin, or 1 for everybody. */
export interface Sharer {
  readonly organisationId: string;
  readonly weight: number;
}

export interface LineToDivide extends AwardedLine {
  readonly kind: IndicatorKind;
  readonly currentReach: number;
}

export interface Part {
  readonly organisationId: string;
  readonly indicatorCode: string;
  readonly currentReach: number;
  readonly awardedReach: number;
  readonly awardedCents: number;
}

/** Members share by residents when all figures are known, else equally. */
export function sharersOf(
  members: readonly { readonly id: string; readonly originResidents: number | null }[],
): Sharer[] {
  const known = members.every(({ originResidents }) => (originResidents ?? 0) > 0);
  return members.map(({ id, originResidents }) => ({
    organisationId: id,
    weight: known ? (originResidents ?? 1) : 1,
  }));
}

/**
 * Divides an awarded line over those who carry it out; the parts sum to the line, in reach and in cents. Cents follow the reach of counts, and the
 * members' weight where one plan or a few persons cannot be divided. Who gets nothing has no part.
 */
export function divideLine(line: LineToDivide, sharers: readonly Sharer[]): Part[] {
  const weights = sharers.map(({ weight }) => weight);
  const reach = splitByWeights(line.awardedReach, weights);
  const cents = splitByWeights(line.awardedCents, line.kind === 'COUNT' ? reach : weights);
  const current = splitByWeights(line.currentReach, weights);
  return sharers
    .map(({ organisationId }, index) => ({
      organisationId,
      indicatorCode: line.indicatorCode,
      currentReach: current[index] ?? 0,
      awardedReach: reach[index] ?? 0,
      awardedCents: cents[index] ?? 0,
    }))
    .filter(({ awardedReach, awardedCents }) => awardedReach > 0 || awardedCents > 0);
}
