import type { Measured } from './measure.ts';

/** How many times as much as the first, by processor time where it is known, else by requests. Above 1: better. */
export function ratio(first: Measured, other: Measured): number {
  const [a, b] = [first.cpuMsPerOperation, other.cpuMsPerOperation];
  return a && b ? a / b : other.requestsPerSecond / first.requestsPerSecond;
}

export interface Target {
  readonly what: string;
  /** Which side of the limit is good. */
  readonly limit: { readonly least: number } | { readonly most: number };
  readonly reached: number | undefined;
}

/** A target as a line: reached, missed by how much, or not measured here. */
export function verdict({ what, limit, reached }: Target): string {
  const bound = 'least' in limit ? `at least ${limit.least}` : `at most ${limit.most}`;
  if (reached === undefined) return `not measured here: ${what} (${bound})`;
  const good = 'least' in limit ? reached >= limit.least : reached <= limit.most;
  return `${good ? 'reached' : 'falls short'}: ${what}: ${reached.toFixed(1)} (${bound})`;
}
