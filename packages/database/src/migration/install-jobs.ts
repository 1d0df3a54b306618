import { Logger, runMigrations } from 'graphile-worker';
import { type Client, Pool } from 'pg';
import { jobsSchema, MIGRATOR, workerLogin } from '../cluster/names.ts';

/** Installs the job queue of a service, owned by its worker login, and the only door into it. */
export async function installJobs(
  ownerUrl: string,
  client: Client,
  service: string,
): Promise<void> {
  const worker = workerLogin(service);
  const schema = jobsSchema(service);
  const { rows } = await client.query<{ database: string; installed: boolean }>(
    `select quote_ident(current_database()) as database,
            to_regclass($1) is not null as installed`,
    [`${schema}.migrations`],
  );
  const { database, installed } = rows[0] ?? {};
  // The installer says "create schema if not exists", which needs this right even when the schema exists.
  if (!installed) await client.query(`grant create on database ${database} to ${worker}`);
  const pool = new Pool({
    connectionString: ownerUrl,
    options: `-c role=${worker}`,
    application_name: 'hub-migration',
    max: 2,
  });
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  try {
    await runMigrations({ pgPool: pool, schema, logger: quiet });
    await pool.query(doorSql(schema));
  } finally {
    await pool.end();
    if (!installed) await client.query(`revoke create on database ${database} from ${worker}`);
  }
}

// Pure: a process without jobs leaves the whole package out of its build.
const quiet = /* @__PURE__ */ new Logger(() => () => {});

/**
 * A key per place in the order of an aggregate: delivering twice gives one job. No named queue: the inbox keeps the order,
 * also when a job fails, and a queue is unlocked only after the worker looked for its next job, which then waits a second.
 */
const doorSql = (schema: string): string => `
create or replace function ${schema}.deliver(event json) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform ${schema}.add_job(
    identifier => 'event',
    payload => event,
    run_at => clock_timestamp(),  -- in the order in which they were published, also within one transaction
    max_attempts => 25,
    job_key => concat_ws('|', event ->> 'producer', event ->> 'aggregateId', event ->> 'previous')
  );
end $$;
revoke execute on function ${schema}.deliver(json) from public;
grant usage on schema ${schema} to ${MIGRATOR};
grant execute on function ${schema}.deliver(json) to ${MIGRATOR};
`;
