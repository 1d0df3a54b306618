import type { Pool } from 'pg';
import type { Account } from './account.ts';
import { hashSecretId, newSecretId } from './secret-id.ts';

const MINUTE = 60_000;
/** A session without a request ends after this time ... */
export const IDLE_MS = 30 * MINUTE;
/** ... and every session after this. */
export const LONGEST_MS = 8 * 60 * MINUTE;
/** Not every request needs to be written down. */
const TOUCH_MS = MINUTE;

export interface Session {
  readonly account: Account;
  /** When it ends if no further request comes. */
  readonly expiresAt: Date;
}

export interface SessionStore {
  /** Always a new id, so that an id from before the login is worth nothing. */
  begin(account: Account): Promise<string>;
  /** The living session of an id; being asked keeps it alive. */
  find(id: string): Promise<Session | undefined>;
  end(id: string): Promise<void>;
}

interface Row {
  account: Account;
  last_seen_at: Date;
  ends_at: Date;
}

/** Sessions in PostgreSQL: every gateway process sees them, and ending one ends it at once. */
export function createSessionStore(pool: Pool, now: () => Date = () => new Date()): SessionStore {
  const idleSince = (at: Date) => new Date(at.getTime() - IDLE_MS);
  return {
    async begin(account) {
      const at = now();
      await pool.query('delete from gateway.session where ends_at <= $1 or last_seen_at <= $2', [
        at,
        idleSince(at),
      ]);
      const id = newSecretId();
      await pool.query(
        `insert into gateway.session (id_hash, account, created_at, last_seen_at, ends_at)
         values ($1, $2, $3, $3, $4)`,
        [hashSecretId(id), account, at, new Date(at.getTime() + LONGEST_MS)],
      );
      return id;
    },

    async find(id) {
      const at = now();
      const { rows } = await pool.query<Row>(
        `select account, last_seen_at, ends_at from gateway.session
          where id_hash = $1 and ends_at > $2 and last_seen_at > $3`,
        [hashSecretId(id), at, idleSince(at)],
      );
      const row = rows[0];
      if (!row) return undefined;
      if (at.getTime() - row.last_seen_at.getTime() >= TOUCH_MS) {
        await pool.query('update gateway.session set last_seen_at = $2 where id_hash = $1', [
          hashSecretId(id),
          at,
        ]);
      }
      const idleEnd = at.getTime() + IDLE_MS;
      return {
        account: row.account,
        expiresAt: new Date(Math.min(idleEnd, row.ends_at.getTime())),
      };
    },

    async end(id) {
      await pool.query('delete from gateway.session where id_hash = $1', [hashSecretId(id)]);
    },
  };
}
