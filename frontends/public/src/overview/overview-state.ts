import type { Sort } from '@hub/ui';
import { COLUMNS, type Column } from '../list/columns.ts';
import { METRICS, type Metric } from '../uptake/metric.ts';

/** Everything the overview shows, as it stands in the address. */
export interface OverviewState {
  /** slug of a project year; empty: the last real one */
  readonly round: string;
  /** slug of an objective; empty: all */
  readonly objective: string;
  /** number of an action; undefined: all of the objective */
  readonly action: number | undefined;
  readonly metric: Metric;
  /** key of the chosen place */
  readonly place: string | undefined;
  readonly sort: Sort<Column>;
  readonly search: string;
  /** the whole list instead of its first part */
  readonly all: boolean;
}

const DEFAULT_SORT: Sort<Column> = { column: 'bedrag', descending: true };

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

function readSort(text: string | null): Sort<Column> {
  const descending = text?.startsWith('-') ?? false;
  const column = oneOf(COLUMNS, text?.replace(/^-/, '') ?? null);
  return column ? { column, descending } : DEFAULT_SORT;
}

function readAction(text: string | null): number | undefined {
  return text !== null && /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** Reads the address. What means nothing is left out; the page never fails on an old or mistyped link. */
export function readOverview(search: string): OverviewState {
  const query = new URLSearchParams(search);
  return {
    round: query.get('jaar') ?? '',
    objective: query.get('doelstelling') ?? '',
    action: readAction(query.get('actie')),
    metric: oneOf(METRICS, query.get('toon')) ?? 'bedrag',
    place: query.get('gemeente') ?? undefined,
    sort: readSort(query.get('sorteer')),
    search: query.get('zoek') ?? '',
    all: query.has('alles'),
  };
}

const sortText = ({ column, descending }: Sort<Column>) => `${descending ? '-' : ''}${column}`;

/** The address of a state, shortest form: what is as usual is left out. */
export function overviewSearch(state: OverviewState): string {
  const sort = sortText(state.sort);
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['jaar', state.round],
    ['doelstelling', state.objective],
    ['actie', state.action?.toString()],
    ['toon', state.metric === 'bedrag' ? undefined : state.metric],
    ['gemeente', state.place],
    ['sorteer', sort === sortText(DEFAULT_SORT) ? undefined : sort],
    ['zoek', state.search],
    ['alles', state.all ? '1' : undefined],
  ];
  const query = new URLSearchParams(
    entries.flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const text = query.toString();
  return text && `?${text}`;
}
