/** A row of the demonstration whose reach may be chosen. */
export interface Adjustable {
  readonly unitCents: number;
  /** Reach at scale 1. */
  readonly base: number;
  readonly least: number;
  readonly most: number;
}

const reachAt = ({ base, least, most }: Adjustable, scale: number): number =>
  Math.min(most, Math.max(least, Math.round(base * scale)));

const costOf = (rows: readonly Adjustable[], reach: readonly number[]): number =>
  rows.reduce((sum, { unitCents }, index) => sum + unitCents * (reach[index] ?? 0), 0);

/**
 * Reach per row, so that all rows together cost just below the target: one scale for all, then single units as long as one fits.
 * @throws when even the least does not fit
 */
export function fitToTarget(rows: readonly Adjustable[], targetCents: number): number[] {
  let [low, high] = [0, 64];
  for (let turn = 0; turn < 50; turn++) {
    const middle = (low + high) / 2;
    const reach = rows.map((row) => reachAt(row, middle));
    if (costOf(rows, reach) <= targetCents) low = middle;
    else high = middle;
  }
  const reach = rows.map((row) => reachAt(row, low));
  const left = targetCents - costOf(rows, reach);
  if (left < 0) throw new Error('The rows of the demonstration do not fit in the budget.');
  return addUnits(rows, reach, left);
}

function addUnits(rows: readonly Adjustable[], reach: number[], leftCents: number): number[] {
  let left = leftCents;
  for (let added = true; added; ) {
    added = false;
    for (const [index, { unitCents, most }] of rows.entries()) {
      const now = reach[index] ?? 0;
      if (now === 0 || now >= most || unitCents > left) continue;
      reach[index] = now + 1;
      left -= unitCents;
      added = true;
    }
  }
  return reach;
}
