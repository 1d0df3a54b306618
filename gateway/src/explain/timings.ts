import type { Moment, Preparation } from './execution-trace.ts';

/** Where the time of an operation went, in milliseconds. What explaining itself cost is in none of them. */
export interface Timings {
  /** Parse, validate, limits, price. */
  readonly checks: number;
  /** Planning and compiling: the first time, planning alone, and every later time. */
  readonly cold: number | undefined;
  readonly planning: number | undefined;
  readonly warm: number | undefined;
  readonly fetch: number | undefined;
  /** Undefined for the stock executor, which shapes inside its own time. */
  readonly shape: number | undefined;
  /** Errors masked, answer completed. */
  readonly finish: number | undefined;
  readonly total: number;
}

export type Moments = Readonly<Partial<Record<Moment, number>>>;

/** Splits the time between the moments of a run. Moments that never came leave their parts undefined. */
export function timingsOf(moments: Moments, preparation: Preparation | undefined): Timings {
  const { asked = 0, admitted, executing, shaping, shaped, answered = asked } = moments;
  const lookup = preparation?.warmMs ?? 0;
  const explaining = between(admitted, executing ?? answered) ?? 0;
  const running = between(executing, shaping ?? answered);
  return {
    checks: (admitted ?? answered) - asked,
    cold: preparation?.coldMs,
    planning: preparation?.planMs,
    warm: preparation?.warmMs,
    fetch: running === undefined ? undefined : Math.max(0, running - lookup),
    shape: between(shaping, shaped),
    finish: between(shaped, answered),
    total: answered - asked - explaining,
  };
}

const between = (from: number | undefined, to: number | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : to - from;
