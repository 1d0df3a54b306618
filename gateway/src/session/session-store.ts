import type { Pool } from 'pg';
import type { Login } from './account.ts';
import { beginSession } from './begin-session.ts';
import {
  endOtherSessions,
  endSession,
  endSessionsOfProvider,
  type ProviderLogout,
} from './end-sessions.ts';
import { findSession, type Session } from './find-session.ts';
import { SESSION_LIMITS, type SessionLimits } from './session-limits.ts';
import { switchAccount } from './switch-account.ts';

/** Sessions in PostgreSQL: every gateway process sees them, and ending one ends it at once. */
export interface SessionStore {
  begin(login: Login): Promise<string>;
  find(id: string): Promise<Session | undefined>;
  /** Found, and not kept alive: a page that nobody looks at must not keep its own session. */
  peek(id: string): Promise<Session | undefined>;
  /** Found, and kept alive from this very moment. */
  extend(id: string): Promise<Session | undefined>;
  switchTo(id: string, organisationId: string): Promise<string | undefined>;
  end(id: string): Promise<{ idToken: string | undefined } | undefined>;
  endOthersOfPerson(id: string): Promise<void>;
  endAllOfProvider(logout: ProviderLogout): Promise<number>;
}

interface Options {
  readonly limits?: SessionLimits | undefined;
  readonly now?: () => Date;
}

export function createSessionStore(pool: Pool, options: Options = {}): SessionStore {
  const { limits = SESSION_LIMITS, now = () => new Date() } = options;
  const database = { pool, limits, now };
  return {
    begin: (login) => beginSession(database, login),
    find: (id) => findSession(database, id, 'late'),
    peek: (id) => findSession(database, id, 'never'),
    extend: (id) => findSession(database, id, 'always'),
    switchTo: (id, organisationId) => switchAccount(database, id, organisationId),
    end: (id) => endSession(database, id),
    endOthersOfPerson: (id) => endOtherSessions(database, id),
    endAllOfProvider: (logout) => endSessionsOfProvider(database, logout),
  };
}
