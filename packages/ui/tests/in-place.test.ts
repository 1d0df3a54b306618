import { expect, it } from 'vitest';
import { inPlace } from '../src/steady/in-place.ts';

const rows = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((row) => ({ id: row.charAt(0), of: row.charAt(1) }));

it.each([
  ['nothing changed', 'a1 b1', 'a1 b1', 'a1 b1', false],
  ['a row has news', 'a1 b1', 'a1 b2', 'a1 b2', false],
  ['a row came first', 'a1 b1', 'c1 a1 b2', 'a1 b2', true],
  ['a row came last', 'a1 b1', 'a1 b1 c1', 'a1 b1', true],
  ['a row went', 'a1 b1', 'b2', 'a1 b2', true],
  ['the order changed', 'a1 b1', 'b2 a2', 'a2 b2', true],
  ['a row took the place of another', 'a1 b1', 'a1 c1', 'a1 b1', true],
  ['the first row came', '', 'a1', '', true],
])('%s', (...[, shown, newest, seen, waits]) => {
  expect(inPlace(rows(shown), rows(newest))).toEqual({ rows: rows(seen), waits });
});
