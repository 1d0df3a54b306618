import type { Account } from './account.ts';
import { hashSecretId } from './secret-id.ts';
import { idleSince, type SessionDatabase } from './session-database.ts';
import { touchAfterMs } from './session-limits.ts';

export interface Session {
  readonly account: Account;
  /** All accounts that the login allows. */
  readonly accounts: readonly Account[];
  /** When it ends if no further request comes. */
  readonly expiresAt: Date;
  /** When it ends in any case. */
  readonly endsAt: Date;
}

interface Row {
  account: Account;
  accounts: Account[];
  last_seen_at: Date;
  ends_at: Date;
}

/**
 * `late`: being asked keeps it alive, written down every few seconds; `always`: written down in any case; `never`: only looked
 * at, for what goes on without the person.
 */
export type Touch = 'late' | 'always' | 'never';

/** The living session of an id. */
export async function findSession(
  { pool, limits, now }: SessionDatabase,
  id: string,
  touch: Touch,
): Promise<Session | undefined> {
  const at = now();
  const { rows } = await pool.query<Row>(
    `select account, accounts, last_seen_at, ends_at from gateway.session
      where id_hash = $1 and ends_at > $2 and last_seen_at > $3`,
    [hashSecretId(id), at, idleSince(at, limits)],
  );
  const row = rows[0];
  if (!row) return undefined;
  let lastSeen = row.last_seen_at;
  const late = at.getTime() - lastSeen.getTime() >= touchAfterMs(limits);
  if (touch === 'always' || (touch === 'late' && late)) {
    await pool.query('update gateway.session set last_seen_at = $2 where id_hash = $1', [
      hashSecretId(id),
      at,
    ]);
    lastSeen = at;
  }
  const idleEnd = lastSeen.getTime() + limits.idleMs;
  return {
    account: row.account,
    accounts: row.accounts,
    expiresAt: new Date(Math.min(idleEnd, row.ends_at.getTime())),
    endsAt: row.ends_at,
  };
}
