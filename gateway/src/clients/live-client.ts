import { timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import { type ApiClient, CLIENT_COLUMNS, isClientId } from './api-client.ts';
import { hashClientSecret } from './client-secret.ts';

/** A client that proved to be it, and with which of its secrets. */
export interface Authenticated {
  readonly client: ApiClient;
  readonly secretNumber: number;
}

/** Clients as they are at this moment: asked of the database at every request, so that a revocation counts from the next one. */
export interface LiveClients {
  /** The client behind a name and secret; undefined for a wrong one, one that ended, and one that never was. */
  authenticate(id: string, secret: string): Promise<Authenticated | undefined>;
  /** The living client behind a token, as long as the secret that it was got with works. */
  find(id: string, secretNumber: number): Promise<ApiClient | undefined>;
}

interface Hashes {
  readonly secretHash: Buffer;
  readonly earlierHash: Buffer | null;
  readonly secretNumber: number;
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
        `select ${CLIENT_COLUMNS}, secret_hash as "secretHash", earlier_hash as "earlierHash",
                secret_number as "secretNumber"
           from gateway.api_client where ${ALIVE}`,
        [isClientId(id) ? id : '', now()],
      );
      const [row] = rows;
      const given = hashClientSecret(secret);
      const isNow = timingSafeEqual(given, row?.secretHash ?? NOBODY);
      const wasLately = timingSafeEqual(given, row?.earlierHash ?? NOBODY);
      if (!row) return undefined;
      const { secretHash: _, earlierHash: __, secretNumber, ...client } = row;
      if (isNow) return { client, secretNumber };
      const overlaps = client.earlierUntil !== null && client.earlierUntil > now();
      return wasLately && overlaps ? { client, secretNumber: secretNumber - 1 } : undefined;
    },

    async find(id, secretNumber) {
      const { rows } = await pool.query<ApiClient & { stale: boolean }>(
        `select ${CLIENT_COLUMNS}, (last_used_at is null or last_used_at < $2::timestamptz - ${TOUCH}) as stale
           from gateway.api_client where ${ALIVE}
            and (secret_number = $3 or (secret_number = $3 + 1 and earlier_until > $2::timestamptz))`,
        [id, now(), secretNumber],
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
