import { expect, it } from 'vitest';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { Column } from './columns.ts';
import { searchRows, sortRows } from './list-rows.ts';

const row = (name: string, awarded: number, achievedReach: number | null): UptakeRow => ({
  key: name,
  name,
  province: null,
  awarded,
  actionCount: 1,
  awardedReach: 1,
  achievedReach,
  viaCooperation: false,
  fictional: true,
  predecessors: [],
});
const ROWS = [row('Zemst', 5, null), row('Sint-Niklaas', 9, 3), row('Pepingen', 5, 8)];
const names = (rows: readonly UptakeRow[]) => rows.map(({ name }) => name);

it.each<[Column, boolean, string[]]>([
  ['naam', false, ['Pepingen', 'Sint-Niklaas', 'Zemst']],
  ['naam', true, ['Zemst', 'Sint-Niklaas', 'Pepingen']],
  ['bedrag', true, ['Sint-Niklaas', 'Pepingen', 'Zemst']],
  ['bedrag', false, ['Pepingen', 'Zemst', 'Sint-Niklaas']],
  ['behaald', true, ['Pepingen', 'Sint-Niklaas', 'Zemst']],
  ['behaald', false, ['Sint-Niklaas', 'Pepingen', 'Zemst']],
])('sorts by %s, descending %s', (column, descending, expected) => {
  expect(names(sortRows(ROWS, { column, descending }))).toEqual(expected);
});

it.each([
  ['', 3],
  ['sint niklaas', 1],
  ['NÌKLAAS', 1],
  ['pe', 1],
  ['gent', 0],
])('searching %j finds %i', (search, count) => {
  expect(searchRows(ROWS, search)).toHaveLength(count);
});
