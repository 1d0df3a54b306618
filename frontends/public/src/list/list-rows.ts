import type { Sort } from '@hub/ui';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { Column } from './columns.ts';

const simple = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');

/** Rows whose name holds all the words that were typed, without minding accents, capitals and hyphens. */
export function searchRows<T extends { readonly name: string }>(
  rows: readonly T[],
  search: string,
): readonly T[] {
  const words = simple(search)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => words.every((word) => simple(name).includes(word)));
}

const VALUES: Readonly<Record<Exclude<Column, 'naam'>, (row: UptakeRow) => number | null>> = {
  acties: (row) => row.actionCount,
  bedrag: (row) => row.awarded,
  afgesproken: (row) => row.awardedReach,
  behaald: (row) => row.achievedReach,
};

/** Rows in the order of a column; what is not known stands last, equal rows by name. */
export function sortRows(
  rows: readonly UptakeRow[],
  { column, descending }: Sort<Column>,
): readonly UptakeRow[] {
  const sign = descending ? -1 : 1;
  const byName = (a: UptakeRow, b: UptakeRow) => a.name.localeCompare(b.name, 'nl');
  if (column === 'naam') return [...rows].sort((a, b) => sign * byName(a, b));
  const value = VALUES[column];
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === y) return byName(a, b);
    if (x === null) return 1;
    return y === null ? -1 : sign * (x - y);
  });
}
