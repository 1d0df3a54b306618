import { timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import { type ApiClient, CLIENT_COLUMNS } from './api-client.ts';
import { hashClientSecret } from './client-secret.ts';

/** Clients as they are at this moment: asked of the database at every request, so that a revocation counts from the next one. */
export interface LiveClients {
  /** The client behind a name and secret; undefined for a wrong one, one that ended, and one that never was. */
  authenticate(id: string, secret: string): Promise<ApiClient | undefined>;
  /** The living client behind a token. */
  find(id: string): Promise<ApiClient | undefined>;
}

interface Hashes {
  readonly secretHash: Buffer;
  readonly earlierHash: Buffer | null;
}

/** Not every request needs to be written down. */
const TOUCH = "interval '1 minute'";
const ALIVE = 'id = $1 and revoked_at is null and expires_at > $2::timestamptz';
/** Compared with when there is no client, so that a name that exists takes no longer than one that does not. */
const NOBODY = Buffer.alloc(32);

export function createLiveClients(pool: Pool, now: () => Date = () => new Date()): LiveClients {
  return {
    async authenticate(id, secret) {
      const { rows } = await pool.query<ApiClient & Hashes>(
        `select ${CLIENT_COLUMNS}, secret_hash as "secretHash", earlier_hash as "earlierHash"
           from gateway.api_client where ${ALIVE}`,
        [id, now()],
      );
      const [row] = rows;
      const given = hashClientSecret(secret);
      const isNow = timingSafeEqual(given, row?.secretHash ?? NOBODY);
      const wasLately = timingSafeEqual(given, row?.earlierHash ?? NOBODY);
      if (!row) return undefined;
      const { secretHash: _, earlierHash: __, ...client } = row;
      const overlaps = client.earlierUntil !== null && client.earlierUntil > now();
      return isNow || (wasLately && overlaps) ? client : undefined;
    },

    async find(id) {
      const { rows } = await pool.query<ApiClient & { stale: boolean }>(
        `select ${CLIENT_COLUMNS}, (last_used_at is null or last_used_at < $2::timestamptz - ${TOUCH}) as stale
           from gateway.api_client where ${ALIVE}`,
        [id, now()],
      );
      const [row] = rows;
      if (!row) return undefined;
      const { stale, ...client } = row;
      if (stale) {
        await pool.query('update gateway.api_client set last_used_at = $2 where id = $1', [
          id,
          now(),
        ]);
      }
      return client;
    },
  };
}
