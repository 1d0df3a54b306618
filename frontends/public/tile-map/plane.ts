/** A point on a flat plane in kilometres; y points south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const KM_PER_DEGREE = 111.32;
/** Flanders lies between 50.7 and 51.5 degrees; over so small a strip one scale for all longitudes is exact enough. */
const LATITUDE = (51 * Math.PI) / 180;

export const project = (lon: number, lat: number): Point => ({
  x: lon * KM_PER_DEGREE * Math.cos(LATITUDE),
  y: -lat * KM_PER_DEGREE,
});

export const squared = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

export const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boundsOf(points: readonly Point[], margin: number): Bounds {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  };
}
