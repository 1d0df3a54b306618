/** A cell of the hexagon grid in axial coordinates: q to the east, r to the south-east. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The six neighbours of a cell, clockwise from the east. */
export const SIDES: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
];

export const cellKey = ({ q, r }: Cell): string => `${q},${r}`;

/** Middle of a cell; one cell is one unit wide. */
export const cellCentre = ({ q, r }: Cell): Point => ({ x: q + r / 2, y: (r * Math.sqrt(3)) / 2 });

/** Corners of a pointed-top hexagon, as offsets from its middle. Corner k and k + 1 bound side k. */
export const hexagonCorners = (scale = 1): readonly Point[] =>
  SIDES.map((_, side) => {
    const angle = ((-30 + 60 * side) * Math.PI) / 180;
    const radius = scale / Math.sqrt(3);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Closed SVG path through the points. */
export const polygonPath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
