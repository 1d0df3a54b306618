import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machineFacts } from '../report.ts';
import { lineChart } from './line-chart.ts';
import type { Tally } from './run-load.ts';
import { last, type Sample, verdicts } from './trend.ts';

const RESULTS = new URL('../../results/', import.meta.url);
const ROWS = 20;

export interface Soak {
  readonly began: Date;
  readonly perSecond: number;
  readonly nodeOptions: string;
  readonly samples: readonly Sample[];
  readonly tally: ReadonlyMap<string, Tally>;
  /** Processor time of the gateway, as a share of one processor. */
  readonly share: number;
  /** Once the run is over: after a last collection, without load. */
  readonly rest: Sample | undefined;
}

/** Keeps a run as far as it came: a dated table with a verdict, and a chart. Gives the text. */
export function reportSoak(soak: Soak): string {
  const { began, perSecond, nodeOptions, samples, share, rest } = soak;
  const day = began.toISOString().slice(0, 10);
  const minutes = last(samples)?.minute ?? 0;
  const asked = [...soak.tally.values()].reduce((sum, one) => sum + one.asked, 0);
  const text = [
    `# Memory of the gateway, ${day}`,
    '',
    `${machineFacts()}. ${minutes.toFixed(0)} minutes of a mixed load, ${asked} questions (at most ${perSecond} begun per second), ${(share * 100).toFixed(0)} % of one`,
    `processor for the gateway. Gateway with four contracts, four subgraphs, database and login service in processes of their own.`,
    `Options of Node: ${nodeOptions || 'none'}.`,
    '',
    ...verdicts(samples).map(({ what, holds }) => `- ${what}: ${wordOf(holds)}`),
    ...(rest
      ? [
          `- after the load and a collection: ${rest.rssMb.toFixed(0)} MB, ${rest.liveMb.toFixed(0)} MB alive`,
        ]
      : []),
    '',
    `![Memory over time](${day}-soak.svg)`,
    '',
    '| Minute | Held, MB | Alive after a full collection, MB |',
    '|--:|--:|--:|',
    ...spread(samples).map(
      ({ minute, rssMb, liveMb }) =>
        `| ${minute.toFixed(1)} | ${rssMb.toFixed(0)} | ${liveMb.toFixed(1)} |`,
    ),
    '',
    '| Asked | Times | Wrong answers | The first of them |',
    '|---|--:|--:|---|',
    ...[...soak.tally].map(
      ([what, { asked, wrong, first = '' }]) =>
        `| ${what} | ${asked} | ${wrong} | ${first.replace(/[|\n]/g, ' ')} |`,
    ),
    '',
  ].join('\n');
  mkdirSync(RESULTS, { recursive: true });
  const file = (end: string) => fileURLToPath(new URL(`${day}-soak.${end}`, RESULTS));
  writeFileSync(file('md'), text);
  writeFileSync(file('svg'), chartOf(day, samples));
  return text;
}

const wordOf = (holds: boolean | undefined): string => {
  if (holds === undefined) return 'the run was too short to tell';
  return holds ? 'holds' : '**does not hold**';
};

/** So many of them, from the first to the last. */
function spread(samples: readonly Sample[]): readonly Sample[] {
  const step = Math.max(1, (samples.length - 1) / ROWS);
  const wanted = new Set(
    Array.from({ length: ROWS + 1 }, (_, n) => Math.min(samples.length - 1, Math.round(n * step))),
  );
  return samples.filter((_, n) => wanted.has(n));
}

const chartOf = (day: string, samples: readonly Sample[]): string =>
  lineChart({
    title: `Memory of the gateway under load (${day})`,
    unitX: 'minutes',
    unitY: 'MB',
    lines: [
      {
        ...{ label: 'held by the process', colour: '#0055cc' },
        points: samples.map(({ minute, rssMb }) => [minute, rssMb] as const),
      },
      {
        ...{ label: 'alive after a full collection', colour: '#b35900' },
        points: samples.map(({ minute, liveMb }) => [minute, liveMb] as const),
      },
    ],
  });
