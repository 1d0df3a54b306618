import { expect, test } from 'vitest';
import { placesAt, rowsAt } from './walk.ts';

const DATA = {
  a: { b: { id: 1 } },
  list: [{ id: 2 }, null, { id: 3 }],
  grid: [[{ id: 4 }], null, [null, { id: 5 }]],
  mixed: [{ c: { id: 6 } }, {}, { c: null }, { c: 'text' }],
  text: 'text',
};

test.each([
  ['a.b', ['1 a.b']],
  ['list.@', ['2 list.0', '3 list.2']],
  ['grid.@.@', ['4 grid.0.0', '5 grid.2.1']],
  ['mixed.@.c', ['6 mixed.0.c']],
  ['nowhere.@', []],
  ['text', []],
  ['a.b.id', []],
])('finds the objects at %s, with their places', (path, expected) => {
  const parts = path.split('.');
  const places = placesAt(DATA, parts).map(([row, place]) => `${row.id} ${place.join('.')}`);
  expect(places).toEqual(expected);
  expect(rowsAt(DATA, parts)).toEqual(placesAt(DATA, parts).map(([row]) => row));
});

test('the empty path is the data itself', () => {
  expect(rowsAt(DATA, [])).toEqual([DATA]);
});
