import { inTransaction } from '../audit/in-transaction.ts';
import type { Account } from './account.ts';
import { auditSession, type SessionStep } from './audit-session.ts';
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
  return inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<{ before: Account; after: Account }>(SWITCH, [
      hashSecretId(id),
      hashSecretId(next),
      organisationId,
      at,
      idleSince(at, limits),
    ]);
    const [row] = rows;
    if (!row) return undefined;
    const entries: Entry[] = [
      { account: row.before, step: 'switched-from' },
      { account: row.after, step: 'switched-to' },
    ];
    for (const { account, step } of inOneOrder(entries)) await auditSession(tx, account, step);
    return next;
  });
}

const SWITCH = `
  update gateway.session s set id_hash = $2, account = allowed.account, last_seen_at = $4
    from (select held.id_hash, held.account as before, a.account
            from gateway.session held, jsonb_array_elements(held.accounts) as a (account)
           where a.account -> 'actor' ->> 'organisationId' = $3) allowed
   where s.id_hash = $1 and allowed.id_hash = s.id_hash and s.ends_at > $4 and s.last_seen_at > $5
   returning allowed.before, allowed.account as after`;

interface Entry {
  readonly account: Account;
  readonly step: SessionStep;
}

/** Two people who switch in opposite directions must not wait for each other's chain. */
const inOneOrder = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, two) =>
    one.account.actor.organisationId < two.account.actor.organisationId ? -1 : 1,
  );
