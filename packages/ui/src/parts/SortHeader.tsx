import type { ReactNode } from 'react';
import { HeadCell } from './Table.tsx';

export interface Sort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

interface Props<Column extends string> {
  readonly column: Column;
  readonly sort: Sort<Column>;
  readonly onSort: (sort: Sort<Column>) => void;
  readonly numeric?: boolean;
  readonly children: ReactNode;
}

const ARROWS = { ascending: '↑', descending: '↓' } as const;

/** Head of a column that sorts. A first click on numbers puts the largest on top, on words A. */
export function SortHeader<Column extends string>(props: Props<Column>) {
  const { column, sort, onSort, numeric = false, children } = props;
  const current = sort.column === column;
  const descending = current ? !sort.descending : numeric;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <HeadCell numeric={numeric} aria-sort={current ? direction : undefined}>
      <button type="button" className="ui-sort" onClick={() => onSort({ column, descending })}>
        {children}
        <span aria-hidden="true">{current ? ARROWS[direction] : '↕'}</span>
      </button>
    </HeadCell>
  );
}
