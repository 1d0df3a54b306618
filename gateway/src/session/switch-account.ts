import { hashSecretId, newSecretId } from './secret-id.ts';
import { idleSince, type SessionDatabase } from './session-database.ts';

/**
 * Goes on for another organisation of the same login, under a new id: the old one is worth nothing from that moment, and what
 * is still on its way with it is answered for nobody. The longest age stays that of the login. Undefined when the session
 * ended or its login does not allow that organisation. One statement, so that of two at once only one succeeds.
 */
export async function switchAccount(
  { pool, limits, now }: SessionDatabase,
  id: string,
  organisationId: string,
): Promise<string | undefined> {
  const at = now();
  const next = newSecretId();
  const { rowCount } = await pool.query(
    `update gateway.session s set id_hash = $2, account = allowed.account, last_seen_at = $4
       from (select id_hash, a.account
               from gateway.session, jsonb_array_elements(accounts) as a (account)
              where a.account -> 'actor' ->> 'organisationId' = $3) allowed
      where s.id_hash = $1 and allowed.id_hash = s.id_hash and s.ends_at > $4 and s.last_seen_at > $5`,
    [hashSecretId(id), hashSecretId(next), organisationId, at, idleSince(at, limits)],
  );
  return rowCount === 1 ? next : undefined;
}
