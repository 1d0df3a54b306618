import type { Pool } from 'pg';
import type { SessionLimits } from './session-limits.ts';

/** What each step of a session's life needs. */
export interface SessionDatabase {
  readonly pool: Pool;
  readonly limits: SessionLimits;
  now(): Date;
}

/** A session that was last used before this moment ended. */
export const idleSince = (at: Date, { idleMs }: SessionLimits): Date =>
  new Date(at.getTime() - idleMs);
