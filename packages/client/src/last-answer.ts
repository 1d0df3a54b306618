let at = Date.now();

/** The server heard from this page now, and prolonged its session. */
export function noteAnswer(now: number = Date.now()): void {
  at = now;
}

/** When the server last heard from this page, in milliseconds. */
export const lastAnswerAt = (): number => at;
