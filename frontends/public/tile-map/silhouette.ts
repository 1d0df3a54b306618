import { boundsOf, type Point, squared } from './plane.ts';

/** A disc round each centroid reaches as far as its neighbourhood is sparse; `closing` fills the gaps between discs. In kilometres. */
const DISC = { neighbours: 4, factor: 0.62, least: 3.4, most: 5.6, closing: 7.5 };
const STEP = 1;

/** How far a point lies inside the land (positive) or outside it (negative), in kilometres. */
export type Depth = (point: Point) => number;

/** The outline of the land, from centroids alone: the union of discs, closed. */
export function silhouetteOf(points: readonly Point[]): Depth {
  const radii = points.map((point) => radiusOf(point, points));
  const raw: Depth = (p) =>
    points.reduce(
      (deepest, point, i) => Math.max(deepest, (radii[i] ?? 0) - Math.sqrt(squared(p, point))),
      Number.NEGATIVE_INFINITY,
    );
  const sea = shoreline(points, raw);
  // What a ball of the closing radius cannot reach from the open sea is land.
  return (p) => {
    const depth = raw(p);
    if (depth > 0 || depth < -DISC.closing) return depth;
    const nearest = sea.reduce((least, ball) => Math.min(least, squared(p, ball)), Infinity);
    return Math.sqrt(nearest) - DISC.closing;
  };
}

function radiusOf(point: Point, points: readonly Point[]): number {
  const near = points
    .map((other) => Math.sqrt(squared(point, other)))
    .sort((a, b) => a - b)
    .slice(1, DISC.neighbours + 1);
  const spacing = near.reduce((sum, distance) => sum + distance, 0) / near.length;
  return Math.min(DISC.most, Math.max(DISC.least, spacing * DISC.factor));
}

/** Points of the sea where a ball just touches the discs. */
function shoreline(points: readonly Point[], raw: Depth): Point[] {
  const box = boundsOf(points, DISC.closing * 3);
  const sea: Point[] = [];
  for (let x = box.left; x <= box.right; x += STEP) {
    for (let y = box.top; y <= box.bottom; y += STEP) {
      const depth = raw({ x, y });
      if (depth <= -DISC.closing && depth > -DISC.closing - 2 * STEP) sea.push({ x, y });
    }
  }
  return sea;
}
