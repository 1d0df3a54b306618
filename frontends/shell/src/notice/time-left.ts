/** A countdown as on a clock: 1:05. */
export const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Moments worth reading aloud; every second would silence everything else. */
const MOMENTS = [10, 30, 60, 120] as const;

/** The moment that a screen reader last heard of: it changes four times. */
export const lastMoment = (seconds: number): number =>
  MOMENTS.find((moment) => seconds <= moment) ?? Math.max(...MOMENTS);
