import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machineFacts } from '../report.ts';
import { chart } from './chart.ts';
import type { Comparison } from './figures.ts';
import { ratio, type Target, verdict } from './ratios.ts';
import { details, groupsOf, type LoadGroup, overview } from './tables.ts';

const RESULTS = new URL('../../results/', import.meta.url);

export interface Report {
  /** End of the files' names. */
  readonly name: string;
  readonly title: string;
  /** What was compared with what, and how to read it. */
  readonly about: string;
  readonly targets: readonly Target[];
}

/** Prints a comparison and keeps it: dated tables with the facts of the machine, and a chart. */
export function reportEngines(
  { figures, left }: Comparison,
  { name, title, about, targets }: Report,
  now: Date,
): void {
  const day = now.toISOString().slice(0, 10);
  const groups = groupsOf(figures);
  const lines = [
    `# ${title}, ${day}`,
    '',
    `${machineFacts()}. ${about}`,
    '',
    ...overview(groups),
    '',
    ...left.map(({ engine, why }) => `Not measured: ${engine}: ${why.replaceAll('\n', ' ')}\n`),
    '## Targets',
    '',
    ...targets.map((target) => `- ${verdict(target)}`),
    '',
    '## Each load',
    '',
    ...groups.flatMap(details),
  ];
  mkdirSync(RESULTS, { recursive: true });
  const file = (end: string) => fileURLToPath(new URL(`${day}-${name}.${end}`, RESULTS));
  writeFileSync(file('md'), lines.join('\n'));
  writeFileSync(
    file('svg'),
    chart(`Operations per second of processor time, stock = 1 (${day})`, bars(groups)),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

const bars = (groups: readonly LoadGroup[]) =>
  groups.map(({ title, rows }) => ({
    title,
    bars: rows.map((row) => ({ label: row.engine, value: rows[0] ? ratio(rows[0], row) : 1 })),
  }));
