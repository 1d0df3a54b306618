import { type Cell, cellKey, type Point } from './hexagon.ts';
import type { Place } from './next-tile.ts';
import { type Box, borderPath, boundingBox, tileCentre, tilePath } from './tile-shape.ts';

export interface Tile {
  readonly id: string;
  readonly name: string;
  /** a province: lines are drawn between groups */
  readonly group: string;
  readonly cells: readonly Cell[];
}

export interface Shape {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly path: string;
  readonly at: Point;
}

export interface Layout {
  readonly shapes: readonly Shape[];
  /** in alphabetical order, for Home, End and typing a name */
  readonly places: readonly Place[];
  readonly borders: string;
  readonly box: Box;
  /** true shapes that touch, instead of tiles with gaps */
  readonly outlines?: boolean;
}

/** Everything of a map that does not depend on its values. */
export function layoutOf(tiles: readonly Tile[]): Layout {
  const cells = tiles.flatMap((tile) => tile.cells);
  const groups = new Map(
    tiles.flatMap((tile) => tile.cells.map((cell) => [cellKey(cell), tile.group] as const)),
  );
  const shapes = tiles.map(({ id, name, group, cells: own }) => ({
    id,
    name,
    group,
    path: tilePath(own),
    at: tileCentre(own),
  }));
  const places = [...shapes].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { shapes, places, borders: borderPath(groups, cells), box: boundingBox(cells) };
}
