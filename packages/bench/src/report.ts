import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

const RESULTS = new URL('../results/', import.meta.url);

const SHARED =
  'The hub, its PostgreSQL, the browser and the load generator share these cores with whatever else the machine was doing: compare within one run.';

export function machineFacts(): string {
  const [cpu] = cpus();
  return `${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
}

/** Prints the figures and keeps them as a dated table with the facts of the machine. */
export function report(rows: readonly Row[], now: Date): void {
  const day = now.toISOString().slice(0, 10);
  const lines = [
    `# Figures of ${day}`,
    '',
    `${machineFacts()}. ${SHARED}`,
    '',
    '| What | Measured | |',
    '|---|--:|---|',
    ...rows.map(({ what, value, note }) => `| ${what} | ${value} | ${note} |`),
    '',
  ];
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(fileURLToPath(new URL(`${day}.md`, RESULTS)), lines.join('\n'));
  process.stdout.write(`${lines.join('\n')}\n`);
}
