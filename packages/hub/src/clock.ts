/** The clock of deadlines. Tests move it; sessions and tokens keep living by the clock of the machine. */
export interface HubClock {
  now(): Date;
  /** Jumps to an instant; time goes on from there. */
  set(instant: Date | string): void;
  reset(): void;
}

export function createClock(base: () => Date = () => new Date()): HubClock {
  let shift = 0;
  return {
    now: () => new Date(base().getTime() + shift),
    set: (instant) => {
      shift = new Date(instant).getTime() - base().getTime();
    },
    reset: () => {
      shift = 0;
    },
  };
}
