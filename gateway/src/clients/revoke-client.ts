import type { Pool } from 'pg';
import { inTransaction } from '../audit/in-transaction.ts';
import type { Account } from '../session/account.ts';
import { type ApiClient, CLIENT_COLUMNS } from './api-client.ts';
import { auditClient } from './audit-client.ts';

const UPDATE = `update gateway.api_client
  set revoked_at = $3, revoked_by = $4, earlier_hash = null, earlier_until = null
  where id = $1 and organisation_id = $2 and revoked_at is null returning ${CLIENT_COLUMNS}`;

/** Shuts a client of the person's own organisation out, for good and from the next request on. Undefined when there is none. */
export function revokeClient(
  pool: Pool,
  account: Account,
  id: string,
  now: Date,
): Promise<ApiClient | undefined> {
  const { organisationId, userName } = account.actor;
  return inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<ApiClient>(UPDATE, [id, organisationId, now, userName]);
    const [client] = rows;
    if (client) await auditClient(tx, account, 'revoked', client);
    return client;
  });
}
