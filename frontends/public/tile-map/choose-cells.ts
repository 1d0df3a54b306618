import { type Cell, centreOf, type Grid, keyOf, neighboursOf } from './grid.ts';
import { type Bounds, boundsOf, type Point } from './plane.ts';
import type { Depth } from './silhouette.ts';

/** What a touching cell is worth against kilometres of depth inside the land. */
const KM_PER_TOUCH = 1.5;

interface RankedCell extends Cell {
  readonly depth: number;
}

/** Exactly `count` cells: deep inside the land and touching many others, at the width where the land holds just that many. */
export function chooseCells(depthAt: Depth, points: readonly Point[], count: number) {
  const box = boundsOf(points, 12);
  const origin = { x: box.left, y: box.top };
  const cellsAt = (width: number) => rankedCells({ width, origin }, box, depthAt);
  let [low, high] = [5, 10];
  for (let halving = 0; halving < 9; halving++) {
    const width = (low + high) / 2;
    if (cellsAt(width).filter(({ depth }) => depth > 0).length > count) low = width;
    else high = width;
  }
  const width = (low + high) / 2;
  return { grid: { width, origin }, cells: compact(cellsAt(width), count) };
}

/** Cells in or near the land, the deepest first. */
function rankedCells(grid: Grid, box: Bounds, depthAt: Depth): RankedCell[] {
  const found: RankedCell[] = [];
  const rows = Math.floor((box.bottom - box.top) / ((grid.width * Math.sqrt(3)) / 2));
  for (let r = 0; r <= rows; r++) {
    const first = -Math.ceil(r / 2);
    for (let q = first; grid.width * (q + r / 2) <= box.right - box.left; q++) {
      const depth = depthAt(centreOf({ q, r }, grid));
      if (depth > -grid.width) found.push({ q, r, depth });
    }
  }
  return found.sort((a, b) => b.depth - a.depth);
}

/** Exchanges the loosest chosen cell for the best free one until nothing improves: no holes, no spikes. */
function compact(ranked: readonly RankedCell[], count: number): Cell[] {
  const chosen = new Set(ranked.slice(0, count).map(keyOf));
  const scoreOf = (cell: RankedCell) =>
    cell.depth + KM_PER_TOUCH * neighboursOf(cell).filter((next) => chosen.has(keyOf(next))).length;
  for (let exchange = 0; exchange < count; exchange++) {
    const scored = ranked
      .map((cell) => ({ key: keyOf(cell), score: scoreOf(cell) }))
      .sort((a, b) => b.score - a.score);
    const best = scored.find(({ key }) => !chosen.has(key));
    const worst = scored.findLast(({ key }) => chosen.has(key));
    if (!best || !worst || best.score <= worst.score) break;
    chosen.delete(worst.key);
    chosen.add(best.key);
  }
  return ranked.filter((cell) => chosen.has(keyOf(cell))).map(({ q, r }) => ({ q, r }));
}
