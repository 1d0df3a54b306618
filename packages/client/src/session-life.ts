/** A session that is about to end asks for attention; one that ended asks for a new login. */
export type SessionPhase = 'open' | 'ending' | 'ended';

/** Two minutes to answer: enough to come back from another screen, and far above the 20 seconds of WCAG 2.2.1. */
export const WARNING_MS = 2 * 60_000;

interface SessionClock {
  /** what the server said */
  readonly expiresAt: number;
  /** when it said so */
  readonly heardAt: number;
  /** the last answer of any kind: each one prolongs the session */
  readonly lastAnswerAt: number;
}

/**
 * When the session ends if nothing happens. The server prolongs it with every question by the same time, which is known from
 * its own answer; a session near its longest age ends a little earlier, and then the server says so when asked to extend.
 */
export const endOfSession = ({ expiresAt, heardAt, lastAnswerAt }: SessionClock): number =>
  expiresAt + Math.max(0, lastAnswerAt - heardAt);

/** Where a session stands at this moment. */
export function sessionPhase(endsAt: number, now: number): SessionPhase {
  if (now >= endsAt) return 'ended';
  return now >= endsAt - WARNING_MS ? 'ending' : 'open';
}
