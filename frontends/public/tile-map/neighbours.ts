import { mean, type Point, squared } from './plane.ts';

/** Longer connecting lines are no neighbourhood, in kilometres. */
const FARTHEST = 30;

export type Pair = readonly [number, number];

/** Neighbours as centroids show them (Gabriel graph): no third place inside the circle on their connecting line. */
export function neighbourPairs(points: readonly Point[]): Pair[] {
  return points.flatMap((a, i) =>
    points.flatMap((b, j): Pair[] => {
      if (j <= i) return [];
      const span = squared(a, b);
      if (span > FARTHEST ** 2) return [];
      const centre = mean([a, b]);
      const blocked = points.some(
        (other, k) => k !== i && k !== j && squared(other, centre) < span / 4,
      );
      return blocked ? [] : [[i, j]];
    }),
  );
}
