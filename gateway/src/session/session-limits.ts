const MINUTE = 60_000;

export interface SessionLimits {
  /** A session without a request ends after this time ... */
  readonly idleMs: number;
  /** ... and every session after this. */
  readonly longestMs: number;
}

export const SESSION_LIMITS: SessionLimits = { idleMs: 30 * MINUTE, longestMs: 8 * 60 * MINUTE };

/** Not every request needs to be written down: 10 seconds of the 30 minutes. */
export const touchAfterMs = ({ idleMs }: SessionLimits): number => idleMs / 180;
