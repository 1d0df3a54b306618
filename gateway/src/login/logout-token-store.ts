import type { Pool } from 'pg';
import { hashSecretId } from '../session/secret-id.ts';
import { LOGOUT_TOKEN_SECONDS } from './logout-token.ts';

export interface LogoutTokenStore {
  /** True the first time that a token comes, whichever gateway process gets it. */
  isNew(id: string): Promise<boolean>;
}

/** Remembers logout tokens as long as they could come again, and as long again for clocks that differ. */
export function createLogoutTokenStore(
  pool: Pool,
  now: () => Date = () => new Date(),
): LogoutTokenStore {
  return {
    async isNew(id) {
      const at = now();
      await pool.query('delete from gateway.logout_token where ends_at <= $1', [at]);
      const { rowCount } = await pool.query(
        'insert into gateway.logout_token (id_hash, ends_at) values ($1, $2) on conflict do nothing',
        [hashSecretId(id), new Date(at.getTime() + 2 * LOGOUT_TOKEN_SECONDS * 1_000)],
      );
      return rowCount === 1;
    },
  };
}
