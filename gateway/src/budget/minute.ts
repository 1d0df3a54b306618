const MINUTE_MS = 60_000;

/** The start of the minute that budgets are counted in. */
export const minuteOf = (now: number): number => now - (now % MINUTE_MS);

/** Seconds until the next minute brings a new budget: at least one, so that nobody comes back at once. */
export const secondsLeft = (now: number): number =>
  Math.max(1, Math.ceil((minuteOf(now) + MINUTE_MS - now) / 1_000));
