import { expect, it } from 'vitest';
import { cellKey } from '../src/tile-map/hexagon.ts';
import { borderPath, boundingBox, tilePath } from '../src/tile-map/tile-shape.ts';

const parts = (path: string) => path.split('M').length - 1;

it('draws one hexagon for one cell', () => {
  expect(parts(tilePath([{ q: 0, r: 0 }]))).toBe(1);
});

it('fills the seams of a block: three hexagons, three strips and the middle', () => {
  const block = [
    { q: 0, r: 0 },
    { q: 1, r: 0 },
    { q: 0, r: 1 },
  ];
  expect(parts(tilePath(block))).toBe(7);
});

it('draws each line between groups once and none along the sea', () => {
  const cells = [
    { q: 0, r: 0 },
    { q: 1, r: 0 },
    { q: 2, r: 0 },
  ];
  const groups = new Map(cells.map((cell) => [cellKey(cell), cell.q < 2 ? 'west' : 'east']));
  expect(parts(borderPath(groups, cells))).toBe(1);
});

it('keeps all cells inside its box', () => {
  const box = boundingBox([
    { q: 0, r: 0 },
    { q: 3, r: 2 },
  ]);
  expect(box.left).toBeLessThan(-0.5);
  expect(box.left + box.width).toBeGreaterThan(4.5);
});
