import type { Point } from './plane.ts';

/** A cell of the hexagon grid in axial coordinates: q to the east, r to the south-east. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** A grid laid over the plane: width of a cell in kilometres, and where cell 0,0 lies. */
export interface Grid {
  readonly width: number;
  readonly origin: Point;
}

export const SIDES: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
];

export const keyOf = ({ q, r }: Cell): string => `${q},${r}`;
export const plus = (a: Cell, b: Cell): Cell => ({ q: a.q + b.q, r: a.r + b.r });
export const neighboursOf = (cell: Cell): Cell[] => SIDES.map((side) => plus(cell, side));

/** Distance between two cells in steps. */
export const steps = (a: Cell, b: Cell): number =>
  (Math.abs(a.q - b.q) + Math.abs(a.r - b.r) + Math.abs(a.q + a.r - b.q - b.r)) / 2;

export const centreOf = ({ q, r }: Cell, { width, origin }: Grid): Point => ({
  x: origin.x + width * (q + r / 2),
  y: origin.y + (width * r * Math.sqrt(3)) / 2,
});

/** Groups of cells that hang together. */
export function connectedParts(cells: readonly Cell[]): Cell[][] {
  const open = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const parts: Cell[][] = [];
  for (const [key, first] of open) {
    if (!open.delete(key)) continue;
    const part = [first];
    for (const cell of part) {
      for (const next of neighboursOf(cell)) if (open.delete(keyOf(next))) part.push(next);
    }
    parts.push(part);
  }
  return parts;
}
