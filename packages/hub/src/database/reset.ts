import { chooseStateFolder, GATEWAY, jobsRole, startPostgres } from '@hub/database';
import { Client } from 'pg';
import type { HubOptions } from '../options.ts';
import { ROOT } from '../root.ts';
import { SERVICES } from '../services.ts';

/** `--reset`: throws the content of the embedded database away. Refuses a server of the user's, and while a hub runs on it. */
export async function resetHub(options: HubOptions): Promise<void> {
  if (options.databaseUrl)
    throw new Error('--reset works on the embedded database only; DATABASE_URL names another.');
  const server = await startPostgres(chooseStateFolder(ROOT, options.dataDir ?? null).path);
  const client = new Client({ connectionString: server.url, application_name: 'hub-reset' });
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    if ((rows[0]?.others ?? 0) > 0)
      throw new Error('A hub is running on these data. Stop it first, then reset.');
    const schemas = [
      'hub',
      'hub_secret',
      GATEWAY,
      ...SERVICES.flatMap(({ name }) => [name, jobsRole(name)]),
    ];
    await client.query(`drop schema if exists ${schemas.join(', ')} cascade`);
  } finally {
    await client.end();
    await server.stop();
  }
}
