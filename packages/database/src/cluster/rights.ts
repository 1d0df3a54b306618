import type { Client } from 'pg';

interface Facts {
  version: string;
  number: number;
  login: string;
  database: string;
  roles: boolean;
  create: boolean;
  owns: boolean;
}

/** Says in words what a login of a managed server lacks, before anything is changed. */
export async function assertCanPrepare(client: Client): Promise<void> {
  const { rows } = await client.query<Facts>(
    `select current_setting('server_version') as version,
            current_setting('server_version_num')::int as number,
            current_user as login, current_database() as database,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as roles,
            has_database_privilege(current_database(), 'CREATE') as create,
            (select pg_has_role(datdba, 'MEMBER') from pg_database where datname = current_database()) as owns`,
  );
  const facts = rows[0];
  if (!facts) throw new Error('The database does not answer.');
  const { login, database } = facts;
  if (facts.number < 160_000) {
    throw new Error(`PostgreSQL 16 or newer is needed; this server runs ${facts.version}.`);
  }
  if (!facts.roles) {
    throw new Error(
      `The login ${login} may not create roles. As administrator: alter role ${login} createrole;`,
    );
  }
  if (!facts.create || !facts.owns) {
    throw new Error(
      `The login ${login} must own the database ${database}. ` +
        `As administrator: alter database ${database} owner to ${login};`,
    );
  }
}

/** PostgreSQL only warns when a revoke had no effect, so look. */
export async function assertNoTemporaryTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ open: boolean; database: string }>(
    `select has_database_privilege('hub_public', current_database(), 'TEMPORARY') as open,
            current_database() as database`,
  );
  if (rows[0]?.open) {
    const { database } = rows[0];
    throw new Error(
      `Every login may make temporary tables, which could shadow ours. As owner of the database: ` +
        `revoke temporary on database ${database} from public;`,
    );
  }
}
