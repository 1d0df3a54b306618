/** Memory at a moment of a run. */
export interface Sample {
  readonly minute: number;
  /** What the process holds. */
  readonly rssMb: number;
  /** What was alive after the last full collection of garbage. */
  readonly liveMb: number;
}

/** Over an hour: less than that is the noise of caches that fill, of collections and of the allocator. */
const FLAT_MB_PER_HOUR = 10;
const LIMIT_MB = 250;
/** The claim is about an hour; a shorter run only finds what grows fast. */
const CLAIM_MINUTES = 60;

export const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];

/** The last two thirds: at first caches fill and code is compiled. */
export function settledPart(samples: readonly Sample[]): readonly Sample[] {
  const end = last(samples)?.minute ?? 0;
  return samples.filter(({ minute }) => minute >= end / 3);
}

/** Slope of the line of least squares, in MB per hour; 0 for less than two moments. */
export function slopePerHour(samples: readonly Sample[], read: (sample: Sample) => number): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [minute, mb] = [mean(samples.map((one) => one.minute)), mean(samples.map(read))];
  const spread = samples.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0);
  const rise = samples.reduce((sum, one) => sum + (one.minute - minute) * (read(one) - mb), 0);
  return spread === 0 ? 0 : (60 * rise) / spread;
}

export interface Verdict {
  readonly what: string;
  /** Undefined: the run was too short to say. */
  readonly holds: boolean | undefined;
}

/** Does the process stay below its limit, and flat? */
export function verdicts(samples: readonly Sample[]): Verdict[] {
  const settled = settledPart(samples);
  const most = Math.max(0, ...samples.map(({ rssMb }) => rssMb));
  const isLong = (last(samples)?.minute ?? 0) >= CLAIM_MINUTES * 0.99;
  const flat = (what: string, read: (sample: Sample) => number): Verdict => {
    const slope = slopePerHour(settled, read);
    return {
      what: `${what}: ${slope.toFixed(1)} MB per hour over the last two thirds; flat is less than ${FLAT_MB_PER_HOUR}`,
      holds: isLong ? slope < FLAT_MB_PER_HOUR : undefined,
    };
  };
  return [
    {
      what: `most that the process held: ${most.toFixed(0)} MB; aim: under ${LIMIT_MB}`,
      holds: most < LIMIT_MB,
    },
    flat('what the process holds', ({ rssMb }) => rssMb),
    flat('what is alive after a full collection', ({ liveMb }) => liveMb),
  ];
}
