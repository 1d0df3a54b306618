import type { Measured } from './measure.ts';

/** How many times as much as the first, by processor time where it is known, else by requests. Above 1: better. */
export function ratio(first: Measured, other: Measured): number {
  const [a, b] = [first.cpuMsPerOperation, other.cpuMsPerOperation];
  return a && b ? a / b : other.requestsPerSecond / first.requestsPerSecond;
}

export interface Target {
  readonly what: string;
  readonly least: number;
  readonly reached: number | undefined;
}

/** A target as a line: reached, short by how much, or not measured here. */
export function verdict({ what, least, reached }: Target): string {
  if (reached === undefined) return `not measured here: ${what} (at least ${least})`;
  const found = reached.toFixed(1);
  return reached >= least
    ? `reached: ${what}: ${found} (at least ${least})`
    : `falls short: ${what}: ${found} (at least ${least})`;
}
