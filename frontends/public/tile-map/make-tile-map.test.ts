// @vitest-environment node

import { expect, it } from 'vitest';
import csv from './data/municipalities-2022.csv?raw';
import { type Cell, centreOf, connectedParts, keyOf, neighboursOf, steps } from './grid.ts';
import { makeTileMap } from './make-tile-map.ts';
import { readMunicipalities } from './municipalities.ts';
import { neighbourPairs } from './neighbours.ts';
import { squared } from './plane.ts';
import { tileTable } from './tile-table.ts';

const municipalities = readMunicipalities(csv);
const map = makeTileMap(municipalities);
const land = map.tiles.filter(({ nis }) => nis !== '73109');
const cells = [...land.map(({ cell }) => cell), ...map.brussels];

it('gives each of the 300 municipalities its own tile, and Brussels a block of four', () => {
  expect(map.tiles).toHaveLength(300);
  expect(map.brussels).toHaveLength(4);
  const all = [...map.tiles.map(({ cell }) => cell), ...map.brussels];
  expect(new Set(all.map(keyOf)).size).toBe(304);
});

it('has no hole inside and is one piece', () => {
  expect(connectedParts(cells)).toHaveLength(1);
  expect(holes(cells)).toEqual([]);
});

it('keeps each province and Brussels in one piece', () => {
  for (const province of new Set(land.map((tile) => tile.province))) {
    const own = land.filter((tile) => tile.province === province).map(({ cell }) => cell);
    expect(connectedParts(own), province).toHaveLength(1);
  }
  expect(connectedParts(map.brussels)).toHaveLength(1);
});

it('keeps at least 78 % of the neighbours touching and all within three steps', () => {
  const apart = neighbourPairs(land).map(([i, j]) => {
    const [a, b] = [land[i], land[j]];
    return a && b ? steps(a.cell, b.cell) : Number.POSITIVE_INFINITY;
  });
  const touching = apart.filter((distance) => distance === 1).length / apart.length;
  expect(touching).toBeGreaterThanOrEqual(0.78);
  expect(Math.max(...apart)).toBeLessThanOrEqual(3);
});

it('keeps every municipality near its true place', () => {
  const shifts = land.map(
    (tile) => Math.sqrt(squared(tile, centreOf(tile.cell, map.grid))) / map.grid.width,
  );
  expect(Math.max(...shifts)).toBeLessThan(2.5);
});

it('keeps Voeren apart, but near', () => {
  const voeren = map.tiles.find(({ nis }) => nis === '73109')?.cell;
  if (!voeren) throw new Error('Voeren has no tile');
  const distance = Math.min(...cells.map((cell) => steps(cell, voeren)));
  expect(distance).toBeGreaterThanOrEqual(2);
  expect(distance).toBeLessThanOrEqual(3);
});

it('gives the same map every time', () => {
  expect(tileTable(makeTileMap(municipalities), 2022)).toBe(tileTable(map, 2022));
});

it('is the table that the map draws; `vitest run tile-map -u` writes it anew', async () => {
  await expect(tileTable(map, 2022)).toMatchFileSnapshot('../src/map/data/tiles-2022.json');
});

/** Free cells that the sea round the land cannot reach. */
function holes(occupied: readonly Cell[]): Cell[] {
  const taken = new Set(occupied.map(keyOf));
  const range = (values: readonly number[]) => [Math.min(...values) - 1, Math.max(...values) + 1];
  const [left = 0, right = 0] = range(occupied.map(({ q }) => q));
  const [top = 0, bottom = 0] = range(occupied.map(({ r }) => r));
  const free: Cell[] = [];
  for (let q = left; q <= right; q++) {
    for (let r = top; r <= bottom; r++) if (!taken.has(keyOf({ q, r }))) free.push({ q, r });
  }
  const onEdge = ({ q, r }: Cell) => q === left || q === right || r === top || r === bottom;
  return connectedParts(free)
    .filter((part) => !part.some(onEdge))
    .flat();
}

it('would see a hole: a ring of six round nothing', () => {
  expect(holes(neighboursOf({ q: 0, r: 0 }))).toEqual([{ q: 0, r: 0 }]);
});
