import { type Cell, centreOf, type Grid, keyOf, neighboursOf, plus } from './grid.ts';
import { mean, type Point, squared } from './plane.ts';

/** The block that stands for Brussels (VGC), as cells from its first one: a rhombus, about its true area. */
export const BRUSSELS_SHAPE: readonly Cell[] = [
  { q: 0, r: 0 },
  { q: 1, r: 0 },
  { q: -1, r: 1 },
  { q: 0, r: 1 },
];

/** Voeren lies apart from the rest of Flanders, so it keeps its distance on the map too. */
export const EXCLAVES: ReadonlySet<string> = new Set(['73109']);

const nearest = <T>(items: readonly T[], distance: (item: T) => number): T => {
  const [best] = items.map((item) => ({ item, off: distance(item) })).sort((a, b) => a.off - b.off);
  if (!best) throw new Error('There is no cell to choose from');
  return best.item;
};

/** The block, all of it on the given cells, whose middle lies nearest to the centre of Brussels. */
export function brusselsBlock(cells: readonly Cell[], grid: Grid, centre: Point): Cell[] {
  const known = new Set(cells.map(keyOf));
  const blocks = cells
    .map((first) => BRUSSELS_SHAPE.map((offset) => plus(first, offset)))
    .filter((block) => block.every((cell) => known.has(keyOf(cell))));
  return nearest(blocks, (block) =>
    squared(mean(block.map((cell) => centreOf(cell, grid))), centre),
  );
}

/** The free cell nearest to the true place that touches no other tile. */
export function exclaveCell(place: Point, occupied: readonly Cell[], grid: Grid): Cell {
  const taken = new Set(occupied.map(keyOf));
  const rows = Array.from({ length: 64 }, (_, index) => index - 4);
  const columns = Array.from({ length: 120 }, (_, index) => index - 40);
  const free = rows
    .flatMap((r) => columns.map((q) => ({ q, r })))
    .filter((cell) => [cell, ...neighboursOf(cell)].every((near) => !taken.has(keyOf(near))));
  return nearest(free, (cell) => squared(centreOf(cell, grid), place));
}
