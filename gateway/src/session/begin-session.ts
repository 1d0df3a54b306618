import { inTransaction } from '../audit/in-transaction.ts';
import type { Login } from './account.ts';
import { auditSession } from './audit-session.ts';
import { hashSecretId, newSecretId } from './secret-id.ts';
import { idleSince, type SessionDatabase } from './session-database.ts';

/** Begins a session under a new id, so that an id from before the login is worth nothing; removes those that ended. */
export async function beginSession(
  { pool, limits, now }: SessionDatabase,
  login: Login,
): Promise<string> {
  const at = now();
  await pool.query('delete from gateway.session where ends_at <= $1 or last_seen_at <= $2', [
    at,
    idleSince(at, limits),
  ]);
  const id = newSecretId();
  const { issuer, subject, providerSession, idToken, accounts } = login;
  await inTransaction(pool, async (tx) => {
    await tx.query(
      `insert into gateway.session (id_hash, account, accounts, issuer, subject, provider_session, id_token,
                                  created_at, last_seen_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [
        hashSecretId(id),
        accounts[0],
        JSON.stringify(accounts),
        issuer,
        subject,
        providerSession,
        idToken,
        at,
        new Date(at.getTime() + limits.longestMs),
      ],
    );
    await auditSession(tx, accounts[0], 'started');
  });
  return id;
}
