import type { Tile } from '@hub/ui';
import { expect, it } from 'vitest';
import { VGC } from '../places.ts';
import { boundaryLayout } from './boundary-layout.ts';

/** Three squares in a row: a municipality, one of Brussels, another municipality. */
const square = (x: number) => [
  [
    [x, 51],
    [x + 1, 51],
    [x + 1, 52],
    [x, 52],
    [x, 51],
  ],
];

const topology = (ids: readonly string[]) => {
  const arcs = ids.map((_, index) => square(3 + index)[0]);
  return {
    type: 'Topology',
    arcs,
    objects: {
      other: { type: 'GeometryCollection', geometries: [] },
      municipalities: {
        type: 'GeometryCollection',
        geometries: ids.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] })),
      },
    },
  } as unknown as Parameters<typeof boundaryLayout>[0];
};

const PLACES: readonly Tile[] = [
  { id: '23002', name: 'Asse', group: 'Vlaams-Brabant', cells: [] },
  { id: '41002', name: 'Aalst', group: 'Oost-Vlaanderen', cells: [] },
  { id: VGC, name: 'VGC', group: 'Brussel', cells: [] },
];

it('draws the same places as the tiles, with Brussels as one', () => {
  const layout = boundaryLayout(topology(['41002', '21004', '23002', '99999']), PLACES, VGC);
  expect(layout.shapes.map(({ id }) => id)).toEqual(['23002', '41002', VGC]);
  expect(layout.places.map(({ name }) => name)).toEqual(['Aalst', 'Asse', 'VGC']);
  expect(layout.shapes.every(({ path }) => /^M[\d. L-]+Z$/.test(path))).toBe(true);
  expect(layout.outlines).toBe(true);
});

it('keeps north above south and east right of west', () => {
  const { shapes, box } = boundaryLayout(topology(['41002', '21004', '23002']), PLACES, VGC);
  const at = (id: string) => shapes.find((shape) => shape.id === id)?.at.x ?? Number.NaN;
  expect(at('41002')).toBeLessThan(at('23002'));
  expect(box.height).toBeGreaterThan(0);
  expect(box.width).toBeGreaterThan(box.height);
});

it('refuses a file that does not know our municipalities', () => {
  expect(() => boundaryLayout(topology(['1', '2']), PLACES, VGC)).toThrow('NIS');
});
