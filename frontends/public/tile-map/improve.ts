import { type Cell, centreOf, type Grid, steps } from './grid.ts';
import type { Municipality } from './municipalities.ts';
import type { Pair } from './neighbours.ts';
import { squared } from './plane.ts';

/** What a neighbour that drifts away costs against a place that shifts (both squared, in cells). */
const WEIGHTS = { neighbour: 0.55, province: 0.9, shift: 0.5 };
const MOST_ROUNDS = 60;
/** Places farther apart than this many cells never swap. */
const REACH = 4;

interface Layout {
  readonly places: readonly Municipality[];
  readonly pairs: readonly Pair[];
  readonly grid: Grid;
}

/** Swaps two places as long as a swap brings more neighbours together than it costs in shifts. Returns the cell of every place. */
export function improve(layout: Layout, start: readonly Cell[]): Cell[] {
  const cells = [...start];
  const costOf = costFunction(layout, cells);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (swapAll(cells, costOf) === 0) break;
  }
  return cells;
}

function swapAll(cells: Cell[], costOf: (place: number) => number): number {
  let swaps = 0;
  for (let i = 0; i < cells.length; i++) {
    for (let j = i + 1; j < cells.length; j++) if (swapIfBetter(cells, i, j, costOf)) swaps++;
  }
  return swaps;
}

function swapIfBetter(
  cells: Cell[],
  i: number,
  j: number,
  costOf: (place: number) => number,
): boolean {
  const [a, b] = [cells[i], cells[j]];
  if (!a || !b || steps(a, b) > REACH) return false;
  const before = costOf(i) + costOf(j);
  cells[i] = b;
  cells[j] = a;
  if (costOf(i) + costOf(j) < before - 1e-9) return true;
  cells[i] = a;
  cells[j] = b;
  return false;
}

function costFunction({ places, pairs, grid }: Layout, cells: readonly Cell[]) {
  const partners = places.map((): { readonly place: number; readonly weight: number }[] => []);
  for (const [i, j] of pairs) {
    const together = places[i]?.province === places[j]?.province;
    const weight = together ? WEIGHTS.province : WEIGHTS.neighbour;
    partners[i]?.push({ place: j, weight });
    partners[j]?.push({ place: i, weight });
  }
  return (index: number): number => {
    const [place, cell] = [places[index], cells[index]];
    if (!place || !cell) return 0;
    const shift = (WEIGHTS.shift * squared(place, centreOf(cell, grid))) / grid.width ** 2;
    return (partners[index] ?? []).reduce((sum, partner) => {
      const other = cells[partner.place];
      return other ? sum + partner.weight * (steps(cell, other) - 1) ** 2 : sum;
    }, shift);
  };
}
