import {
  type Cell,
  cellCentre,
  cellKey,
  hexagonCorners,
  type Point,
  polygonPath,
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

const CORNERS = hexagonCorners(SCALE);

const cornerOf = (cell: Cell, index: number): Point => {
  const [centre, corner] = [cellCentre(cell), CORNERS[index % 6]];
  return { x: centre.x + (corner?.x ?? 0), y: centre.y + (corner?.y ?? 0) };
};

/** What lies between a cell of a block and its neighbours on side k and k + 1: a strip, and the small triangle where three cells meet. */
function seams(cell: Cell, own: ReadonlySet<string>): Point[][] {
  return [0, 1, 2].flatMap((side) => {
    const next = plus(cell, SIDES[side]);
    const after = plus(cell, SIDES[side + 1]);
    if (!own.has(cellKey(next))) return [];
    const [from, to] = [cornerOf(cell, side), cornerOf(cell, side + 1)];
    const strip = [from, to, cornerOf(next, side + 3), cornerOf(next, side + 4)];
    const meet = [to, cornerOf(next, side + 3), cornerOf(after, side + 5)];
    return side < 2 && own.has(cellKey(after)) ? [strip, meet] : [strip];
  });
}

/** Path of a tile. The seams of a block of several cells are filled, so that it reads as one. */
export function tilePath(cells: readonly Cell[]): string {
  const own = new Set(cells.map(cellKey));
  const hexagons = cells.map((cell) => SIDES.map((_, corner) => cornerOf(cell, corner)));
  return [...hexagons, ...cells.flatMap((cell) => seams(cell, own))].map(polygonPath).join('');
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
