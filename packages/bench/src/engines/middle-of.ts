import type { Measured } from './measure.ts';

/** The one in the middle by processor time, by requests per second where that is not known; with the failures of all. */
export function middleOf(measured: readonly Measured[]): Measured {
  const costOf = ({ cpuMsPerOperation, requestsPerSecond }: Measured) =>
    cpuMsPerOperation ?? 1_000 / requestsPerSecond;
  const sorted = measured.toSorted((a, b) => costOf(a) - costOf(b));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return { ...middle, failed: measured.reduce((sum, { failed }) => sum + failed, 0) };
}
