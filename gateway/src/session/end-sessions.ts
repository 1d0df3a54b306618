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
  const { rows } = await pool.query<{ id_token: string | null }>(
    'delete from gateway.session where id_hash = $1 returning id_token',
    [hashSecretId(id)],
  );
  return rows[0] && { idToken: rows[0].id_token ?? undefined };
}

/** Ends all other sessions of the person to whom this one belongs, on every device. */
export async function endOtherSessions({ pool }: SessionDatabase, id: string): Promise<void> {
  await pool.query(
    `delete from gateway.session s using gateway.session mine
      where mine.id_hash = $1 and s.id_hash <> mine.id_hash
        and s.issuer = mine.issuer and s.subject = mine.subject`,
    [hashSecretId(id)],
  );
}

/** Ends what a login service names. A session named together with a person must be of that person. */
export async function endSessionsOfProvider(
  { pool }: SessionDatabase,
  { issuer, subject, providerSession }: ProviderLogout,
): Promise<number> {
  if (subject === undefined && providerSession === undefined) return 0;
  const { rowCount } = await pool.query(
    `delete from gateway.session
      where issuer = $1 and ($2::text is null or subject = $2) and ($3::text is null or provider_session = $3)`,
    [issuer, subject, providerSession],
  );
  return rowCount ?? 0;
}
