import type { PoolClient } from 'pg';
import { inTransaction } from '../audit/in-transaction.ts';
import type { Account } from './account.ts';
import { auditSession, type SessionStep } from './audit-session.ts';
import { hashSecretId } from './secret-id.ts';
import type { SessionDatabase } from './session-database.ts';

/** Whom a login service wants to see logged out: one of its sessions, or everything of a person. */
export interface ProviderLogout {
  readonly issuer: string;
  readonly subject?: string | undefined;
  readonly providerSession?: string | undefined;
}

/** Ends one session; gives what the login service wants to see for its own logout. */
export async function endSession(
  { pool }: SessionDatabase,
  id: string,
): Promise<{ idToken: string | undefined } | undefined> {
  return inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<Ended & { id_token: string | null }>(
      'delete from gateway.session where id_hash = $1 returning account, id_token',
      [hashSecretId(id)],
    );
    const [row] = rows;
    if (!row) return undefined;
    await auditSession(tx, row.account, 'ended');
    return { idToken: row.id_token ?? undefined };
  });
}

/** Ends all other sessions of the person to whom this one belongs, on every device. */
export async function endOtherSessions({ pool }: SessionDatabase, id: string): Promise<void> {
  await inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<Ended>(
      `delete from gateway.session s using gateway.session mine
        where mine.id_hash = $1 and s.id_hash <> mine.id_hash
          and s.issuer = mine.issuer and s.subject = mine.subject
        returning s.account`,
      [hashSecretId(id)],
    );
    await auditAll(tx, rows, 'ended-everywhere');
  });
}

/** Ends what a login service names. A session named together with a person must be of that person. */
export async function endSessionsOfProvider(
  { pool }: SessionDatabase,
  { issuer, subject, providerSession }: ProviderLogout,
): Promise<number> {
  if (subject === undefined && providerSession === undefined) return 0;
  return inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<Ended>(
      `delete from gateway.session
        where issuer = $1 and ($2::text is null or subject = $2) and ($3::text is null or provider_session = $3)
        returning account`,
      [issuer, subject, providerSession],
    );
    await auditAll(tx, rows, 'ended-by-login-service');
    return rows.length;
  });
}

interface Ended {
  readonly account: Account;
}

/** In one order for everybody, so that two writers never wait for each other. */
async function auditAll(tx: PoolClient, ended: readonly Ended[], step: SessionStep): Promise<void> {
  const sorted = [...ended].sort((one, two) =>
    one.account.actor.organisationId < two.account.actor.organisationId ? -1 : 1,
  );
  for (const { account } of sorted) await auditSession(tx, account, step);
}
