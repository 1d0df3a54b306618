import { assign } from './assign.ts';
import { chooseCells } from './choose-cells.ts';
import { type Cell, centreOf, type Grid, keyOf } from './grid.ts';
import { improve } from './improve.ts';
import type { Municipality } from './municipalities.ts';
import { neighbourPairs } from './neighbours.ts';
import { mean, squared } from './plane.ts';
import { silhouetteOf } from './silhouette.ts';
import { BRUSSELS_SHAPE, brusselsBlock, EXCLAVES, exclaveCell } from './special-places.ts';

export interface PlacedTile extends Municipality {
  readonly cell: Cell;
}

export interface TileMap {
  readonly tiles: readonly PlacedTile[];
  readonly brussels: readonly Cell[];
  readonly grid: Grid;
}

/**
 * A hexagon tile map from centroids alone: one equal tile per municipality, one block for Brussels. The outline of the land gives the cells; each
 * municipality gets a cell at the least total shift; swaps then bring neighbours together. The same table gives the same map.
 */
export function makeTileMap(all: readonly Municipality[]): TileMap {
  const flemish = all.filter(({ province }) => province !== '');
  const brussels = all.filter(({ province }) => province === '');
  const places = flemish.filter(({ nis }) => !EXCLAVES.has(nis));
  const land = [...places, ...brussels];
  const { grid, cells } = chooseCells(
    silhouetteOf(land),
    land,
    places.length + BRUSSELS_SHAPE.length,
  );
  const block = brusselsBlock(cells, grid, mean(brussels));
  const taken = new Set(block.map(keyOf));
  const free = cells.filter((cell) => !taken.has(keyOf(cell)));
  const tiles = [
    ...place(places, free, grid),
    ...flemish
      .filter(({ nis }) => EXCLAVES.has(nis))
      .map((municipality) => ({ ...municipality, cell: exclaveCell(municipality, cells, grid) })),
  ];
  return { tiles, brussels: block, grid };
}

function place(places: readonly Municipality[], free: readonly Cell[], grid: Grid): PlacedTile[] {
  const centres = free.map((cell) => centreOf(cell, grid));
  const columns = assign(places.length, free.length, (row, column) => {
    const [municipality, centre] = [places[row], centres[column]];
    return municipality && centre ? squared(municipality, centre) : Number.POSITIVE_INFINITY;
  });
  const start = columns.flatMap((column) => free[column] ?? []);
  const improved = improve({ places, pairs: neighbourPairs(places), grid }, start);
  return places.flatMap((municipality, index) => {
    const cell = improved[index];
    return cell ? [{ ...municipality, cell }] : [];
  });
}
