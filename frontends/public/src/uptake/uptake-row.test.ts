import { expect, it } from 'vitest';
import { measureOf } from './metric.ts';
import { rowsByTile, type UptakeRow, uptakeRows } from './uptake-row.ts';

const row = (over: Partial<UptakeRow>): UptakeRow => ({
  key: '12025',
  name: 'Mechelen',
  province: 'Antwerpen',
  awarded: 100,
  actionCount: 1,
  awardedReach: 10,
  achievedReach: null,
  viaCooperation: false,
  fictional: true,
  predecessors: [],
  ...over,
});

it('lays a row on its own tile, vzw de Rand on its six, and a merger on the old ones', () => {
  const tiles = rowsByTile([
    row({}),
    row({ key: 'vzw-de-rand', awarded: 2 }),
    row({ key: '46030', awarded: 3, predecessors: ['46003', '11056'] }),
  ]);
  expect(tiles.get('12025')?.awarded).toBe(100);
  expect(tiles.get('23102')?.awarded).toBe(2);
  expect(tiles.get('46003')?.awarded).toBe(3);
  expect(tiles.get('11001')).toBeUndefined();
});

it('keeps the own row of a municipality of de Rand', () => {
  const tiles = rowsByTile([row({ key: 'vzw-de-rand' }), row({ key: '23102', awarded: 7 })]);
  expect(tiles.get('23102')?.awarded).toBe(7);
});

it('gives Brussels and de Rand a key of their own and leaves other organisations out', () => {
  const node = (kind: 'VGC' | 'VZW_DE_RAND' | null) => ({
    ...row({}),
    organisation: {
      id: 'x',
      name: 'x',
      localGovernment: kind && { kind, nisCode: null, province: null, predecessors: [] },
    },
  });
  expect(uptakeRows([node('VGC'), node('VZW_DE_RAND'), node(null)]).map(({ key }) => key)).toEqual([
    'vgc',
    'vzw-de-rand',
  ]);
});

it('shows what was reached as soon as one result is in, and what was agreed before', () => {
  expect(measureOf('bereik', [row({})])).toBe('agreed');
  expect(measureOf('bereik', [row({}), row({ achievedReach: 0 })])).toBe('achieved');
});
