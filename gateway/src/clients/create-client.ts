import { randomBytes } from 'node:crypto';
import { uuidv7 } from '@hub/domain';
import type { Pool } from 'pg';
import { inTransaction } from '../audit/in-transaction.ts';
import type { Account } from '../session/account.ts';
import { type ApiClient, CLIENT_COLUMNS, type WithSecret } from './api-client.ts';
import { auditClient } from './audit-client.ts';
import { hashClientSecret, newClientSecret } from './client-secret.ts';
import type { NewClient } from './read-new-client.ts';

/** More is a sign of a program that makes clients, not of a person. */
export const MOST_CLIENTS = 20;

const COUNT = `select from gateway.api_client
  where organisation_id = $1 and revoked_at is null and expires_at > $2`;
const INSERT = `insert into gateway.api_client (id, audience, organisation_id, organisation_name, name, scopes,
    secret_hash, created_by, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${CLIENT_COLUMNS}`;

/** Makes a client of the person's own organisation. Undefined when it has as many as it may. */
export function createClient(
  pool: Pool,
  account: Account,
  wanted: NewClient,
  now: Date,
): Promise<WithSecret | undefined> {
  const { actor, organisationName } = account;
  return inTransaction(pool, async (tx) => {
    // One at a time per organisation, so that two cannot both take the last place.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [actor.organisationId]);
    const { rowCount } = await tx.query(COUNT, [actor.organisationId, now]);
    if ((rowCount ?? 0) >= MOST_CLIENTS) return undefined;
    const secret = newClientSecret();
    const { rows } = await tx.query<ApiClient>(INSERT, [
      uuidv7(now, randomBytes(10)),
      ...[actor.audience, actor.organisationId, organisationName, wanted.name, wanted.scopes],
      ...[hashClientSecret(secret), actor.userName, now, wanted.expiresAt],
    ]);
    const [client] = rows as [ApiClient];
    await auditClient(tx, account, 'created', client);
    return { client, secret };
  });
}
