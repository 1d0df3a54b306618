import type { Pool } from 'pg';
import type { Account } from '../session/account.ts';
import { type ApiClient, CLIENT_COLUMNS } from './api-client.ts';

const LIST = `select ${CLIENT_COLUMNS} from gateway.api_client
  where organisation_id = $1 order by created_at desc limit 200`;

/** The clients of the person's own organisation, newest first, with those that ended. */
export async function listClients(pool: Pool, { actor }: Account): Promise<readonly ApiClient[]> {
  const { rows } = await pool.query<ApiClient>(LIST, [actor.organisationId]);
  return rows;
}
