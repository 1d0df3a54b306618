import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machineFacts } from '../report.ts';
import { chart } from './chart.ts';
import { ratio, type Target, verdict } from './ratios.ts';
import type { Comparison, Figure } from './run-engines.ts';

const RESULTS = new URL('../../results/', import.meta.url);

/** Prints the comparison and keeps it: a dated table with the facts of the machine, and a chart. */
export function reportEngines({ figures, left }: Comparison, now: Date): void {
  const day = now.toISOString().slice(0, 10);
  const loads = groupsOf(figures);
  const lines = [
    `# Engines side by side, ${day}`,
    '',
    `${machineFacts()}. One run, the same supergraph and the same four canned subgraphs, answers compared; the load generator`,
    'shares the processors, so read the ratios, by processor time of the engine per operation.',
    '',
    ...loads.flatMap(({ title, rows }) => [`## ${title}`, '', ...table(rows), '']),
    ...left.map(({ engine, why }) => `Not measured: ${engine}: ${why.replaceAll('\n', ' ')}`),
    '',
    '## Targets',
    '',
    ...targetsOf(figures).map((target) => `- ${verdict(target)}`),
    '',
  ];
  mkdirSync(RESULTS, { recursive: true });
  const file = (end: string) => fileURLToPath(new URL(`${day}-engines.${end}`, RESULTS));
  writeFileSync(file('md'), lines.join('\n'));
  writeFileSync(
    file('svg'),
    chart(`Operations per second of processor time, stock = 1 (${day})`, bars(loads)),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

interface LoadGroup {
  readonly title: string;
  readonly rows: readonly Figure[];
}

function groupsOf(figures: readonly Figure[]): LoadGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const title = `${figure.operation}, ${figure.users === 'same' ? 'one user' : 'different users'}, ${figure.connections} at once`;
    groups.set(title, [...(groups.get(title) ?? []), figure]);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

function table(rows: readonly Figure[]): string[] {
  const [first] = rows;
  return [
    '| Engine | Requests/s | p50 ms | p99 ms | CPU ms each | MB | Ratio | |',
    '|---|--:|--:|--:|--:|--:|--:|---|',
    ...rows.map((row) =>
      [
        ...['', row.engine, row.requestsPerSecond.toFixed(0), row.p50, row.p99],
        ...[row.cpuMsPerOperation?.toFixed(3) ?? '?', row.memoryMb ?? '?'],
        ...[
          first ? ratio(first, row).toFixed(1) : '',
          row.failed ? `${row.failed} failed` : '',
          '',
        ],
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}

const bars = (loads: readonly LoadGroup[]) =>
  loads.map(({ title, rows }) => ({
    title,
    bars: rows.map((row) => ({ label: row.engine, value: rows[0] ? ratio(rows[0], row) : 1 })),
  }));

function targetsOf(figures: readonly Figure[]): Target[] {
  const find = (engine: string, operation: string, users: Figure['users']) =>
    figures.find(
      (one) =>
        one.engine.startsWith(engine) &&
        one.operation === operation &&
        one.users === users &&
        one.connections === 16,
    );
  const against = (other: string, operation: string, users: Figure['users']) => {
    const [theirs, ours] = [find(other, operation, users), find(OURS, operation, users)];
    return theirs && ours ? ratio(theirs, ours) : undefined;
  };
  return [
    { what: 'stock, large, one user', least: 6, reached: against('stock', 'large', 'same') },
    {
      what: 'stock, large, different users',
      least: 6,
      reached: against('stock', 'large', 'different'),
    },
    { what: 'stock, small, one user', least: 10, reached: against('stock', 'small', 'same') },
    {
      what: 'stock, small, different users',
      least: 10,
      reached: against('stock', 'small', 'different'),
    },
    {
      what: 'Hive with its native planner, large, different users',
      least: 2.5,
      reached: against(NATIVE, 'large', 'different'),
    },
    {
      what: 'Hive with its native planner, small, different users',
      least: 2.5,
      reached: against(NATIVE, 'small', 'different'),
    },
  ];
}

const OURS = 'ours, subgraphs over HTTP';
const NATIVE = 'Hive gateway, native';
