import type { Figure } from './figures.ts';
import { ratio } from './ratios.ts';

/** The figures of all engines under one load; the first one is what the others are compared with. */
export interface LoadGroup {
  readonly title: string;
  readonly rows: readonly Figure[];
}

export function groupsOf(figures: readonly Figure[]): LoadGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const title = `${figure.operation}, ${figure.users === 'same' ? 'one user' : 'different users'}, ${figure.connections} at once`;
    groups.set(title, [...(groups.get(title) ?? []), figure]);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

const ratioIn = ([first]: readonly Figure[], row: Figure): string =>
  first ? ratio(first, row).toFixed(1) : '';

/** All ratios at a glance: a row for each load, a column for each engine. */
export function overview(groups: readonly LoadGroup[]): string[] {
  const engines = [...new Set(groups.flatMap(({ rows }) => rows.map(({ engine }) => engine)))];
  return [
    line(['Ratio', ...engines]),
    `|---|${'--:|'.repeat(engines.length)}`,
    ...groups.map(({ title, rows }) => {
      const found = engines.map((engine) => rows.find((row) => row.engine === engine));
      return line([title, ...found.map((row) => (row ? ratioIn(rows, row) : ''))]);
    }),
  ];
}

/** Everything that was measured under one load. */
export const details = ({ title, rows }: LoadGroup): string[] => [
  `### ${title}`,
  '',
  '| Engine | Requests/s | p50 ms | p99 ms | CPU ms each | MB | Ratio | |',
  '|---|--:|--:|--:|--:|--:|--:|---|',
  ...rows.map((row) =>
    line([
      ...[row.engine, row.requestsPerSecond.toFixed(0), row.p50, row.p99],
      ...[row.cpuMsPerOperation?.toFixed(3) ?? '?', row.memoryMb ?? '?', ratioIn(rows, row)],
      row.failed ? `${row.failed} failed` : '',
    ]),
  ),
  '',
];

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
