/** Numbers that move on by themselves (deadlines, "as of") are never older than this. */
const QUIET_MS = 60_000;
/** After a change other rooms still work out what follows from it; what is kept meanwhile may be half of it. */
const SETTLING_MS = 30_000;
const UNSETTLED_MS = 2_000;

/** How many milliseconds an answer may be kept that was made so long after the last change. */
export const answerLife = (msSinceChange: number): number =>
  msSinceChange < SETTLING_MS ? UNSETTLED_MS : QUIET_MS;
