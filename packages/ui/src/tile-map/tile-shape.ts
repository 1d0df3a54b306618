import {
  type Cell,
  cellCentre,
  cellKey,
  hexagonCorners,
  hexagonPath,
  type Point,
  SIDES,
} from './hexagon.ts';

/** Leaves a gap between tiles; the rounded stroke takes part of it back. */
const SCALE = 0.84;

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

export const tileCentre = (cells: readonly Cell[]): Point => middle(cells.map(cellCentre));

const plus = (a: Cell, b: Cell | undefined): Cell => ({
  q: a.q + (b?.q ?? 0),
  r: a.r + (b?.r ?? 0),
});

/** Path of a tile. A block of several cells gets hexagons over its seams too, so that it reads as one. */
export function tilePath(cells: readonly Cell[]): string {
  const own = new Set(cells.map(cellKey));
  const seams = cells.flatMap((cell) =>
    [0, 1].flatMap((side) => {
      const [next, after] = [plus(cell, SIDES[side]), plus(cell, SIDES[side + 1])];
      const [pair, corner] = [own.has(cellKey(next)), own.has(cellKey(after))];
      return [
        ...(pair ? [[cell, next]] : []),
        ...(corner ? [[cell, after]] : []),
        ...(pair && corner ? [[cell, next, after]] : []),
      ];
    }),
  );
  const centres = [...cells.map((cell) => [cell]), ...seams].map((group) =>
    middle(group.map(cellCentre)),
  );
  return centres.map((centre) => hexagonPath(centre, SCALE)).join('');
}

/** Lines between neighbouring cells of different groups, as one SVG path. Nothing along the outer edge. */
export function borderPath(groupOf: ReadonlyMap<string, string>, cells: readonly Cell[]): string {
  const corners = hexagonCorners();
  const lines = cells.flatMap((cell) => {
    const centre = cellCentre(cell);
    const own = groupOf.get(cellKey(cell)) ?? '';
    return SIDES.flatMap((side, index) => {
      const other = groupOf.get(cellKey(plus(cell, side)));
      if (other === undefined || other <= own) return []; // each line once, from the smaller name
      return [
        [corners[index], corners[(index + 1) % 6]].map((corner) => at(centre, corner)).join('L'),
      ];
    });
  });
  return lines.map((line) => `M${line}`).join('');
}

const at = (centre: Point, corner: Point | undefined) =>
  [centre.x + (corner?.x ?? 0), centre.y + (corner?.y ?? 0)]
    .map((value) => Math.round(value * 1000) / 1000)
    .join(' ');

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest box round all cells, with a margin for strokes. */
export function boundingBox(cells: readonly Cell[], margin = 0.75): Box {
  const centres = cells.map(cellCentre);
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return {
    left,
    top,
    width: Math.max(...xs) + margin - left,
    height: Math.max(...ys) + margin - top,
  };
}
