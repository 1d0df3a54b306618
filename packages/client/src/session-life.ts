/** A session that is about to end asks for attention; one that ended asks for a new login. */
export type SessionPhase = 'open' | 'ending' | 'ended';

/** Two minutes to answer: enough to come back from another screen, and far above the 20 seconds of WCAG 2.2.1. */
export const WARNING_MS = 2 * 60_000;

interface SessionClock {
  /** what the server said */
  readonly expiresAt: number;
  /** the longest age, as the server said */
  readonly endsAt: number;
  /** when it said so */
  readonly heardAt: number;
  /** the last answer of any kind: each one prolongs the session */
  readonly lastAnswerAt: number;
}

/**
 * When the session ends if nothing happens. The server prolongs it with every question by the same time, up to its longest
 * age; it writes that down every ten seconds, so this may be a few seconds too late, never minutes.
 */
export const endOfSession = ({ expiresAt, endsAt, heardAt, lastAnswerAt }: SessionClock): number =>
  Math.min(endsAt, expiresAt + Math.max(0, lastAnswerAt - heardAt));

/** Where a session stands at this moment. */
export function sessionPhase(end: number, now: number): SessionPhase {
  if (now >= end) return 'ended';
  return now >= end - WARNING_MS ? 'ending' : 'open';
}
