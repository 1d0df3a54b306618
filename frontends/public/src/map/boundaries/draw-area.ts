/** A line or ring of positions in degrees: longitude, latitude. */
type Line = readonly (readonly number[])[];

export interface Area {
  /** rings on the plane of the map */
  readonly rings: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly centre: { readonly x: number; readonly y: number };
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One unit of the map in degrees of latitude: about the width of a tile, so that lines are as thick as on the tile map. */
const UNIT = 7.5 / 111.32;
/** Flanders is a narrow strip: one scale for all longitudes is exact enough. */
const NARROWING = Math.cos((51 * Math.PI) / 180);

const toPlane = ([lon = 0, lat = 0]: readonly number[]): readonly [number, number] => [
  (lon * NARROWING) / UNIT,
  -lat / UNIT,
];

const round = (value: number) => Math.round(value * 1000) / 1000;
const points = (line: readonly (readonly [number, number])[]) =>
  line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

/** Polygons in degrees on the plane, with their box. */
export function areaOf(polygons: readonly (readonly Line[])[]): Area {
  const rings = polygons.flat().map((ring) => ring.map(toPlane));
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    rings,
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    left,
    right,
    top,
    bottom,
  };
}

export const areaPath = ({ rings }: Area): string =>
  rings.map((ring) => `M${points(ring)}Z`).join('');

export const linePath = (lines: readonly Line[]): string =>
  lines.map((line) => `M${points(line.map(toPlane))}`).join('');
