import type { Pool } from 'pg';
import { inTransaction } from '../audit/in-transaction.ts';
import type { Account } from '../session/account.ts';
import { type ApiClient, CLIENT_COLUMNS, type WithSecret } from './api-client.ts';
import { auditClient } from './audit-client.ts';
import { hashClientSecret, newClientSecret } from './client-secret.ts';

/** Enough to put a new secret everywhere while the old one still works. */
const OVERLAP_MS = 24 * 3_600_000;

const UPDATE = `update gateway.api_client set secret_hash = $3, secret_number = secret_number + 1,
    earlier_hash = case when $4 then secret_hash end,
    earlier_until = case when $4 then $5::timestamptz end
  where id = $1 and organisation_id = $2 and revoked_at is null and expires_at > $6
  returning ${CLIENT_COLUMNS}`;

/**
 * Gives a client of the person's own organisation a new secret. Undefined when it has no such living client.
 * @param keepEarlier lets the secret until now work for another day; otherwise it ends at once
 */
export function rotateClient(
  pool: Pool,
  account: Account,
  { id, keepEarlier }: { id: string; keepEarlier: boolean },
  now: Date,
): Promise<WithSecret | undefined> {
  return inTransaction(pool, async (tx) => {
    const secret = newClientSecret();
    const { rows } = await tx.query<ApiClient>(UPDATE, [
      ...[id, account.actor.organisationId, hashClientSecret(secret)],
      ...[keepEarlier, new Date(now.getTime() + OVERLAP_MS), now],
    ]);
    const [client] = rows;
    if (!client) return undefined;
    await auditClient(tx, account, 'rotated', client);
    return { client, secret };
  });
}
