export interface Pressure {
  /** True when this process has been late for longer than a moment. */
  isHigh(): boolean;
  stop(): void;
}

const SAMPLE_MS = 250;
/** Later than this is felt by everybody who waits for an answer. */
const LATE_MS = 200;
/** One late sample is a moment: a large answer, a collection of garbage. */
const SAMPLES = 3;

/** High when each of the last samples came late. */
export const isPressing = (delays: readonly number[]): boolean =>
  delays.length >= SAMPLES && delays.slice(-SAMPLES).every((delay) => delay > LATE_MS);

/** Watches how late the event loop is: a timer that should ring every quarter of a second tells by when it rings. */
export function watchPressure(now: () => number = () => performance.now()): Pressure {
  let delays: readonly number[] = [];
  let before = now();
  const timer = setInterval(() => {
    const at = now();
    delays = [...delays, at - before - SAMPLE_MS].slice(-SAMPLES);
    before = at;
  }, SAMPLE_MS).unref();
  return { isHigh: () => isPressing(delays), stop: () => clearInterval(timer) };
}
