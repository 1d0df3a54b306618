/** Condition of SQL on `pg_namespace n`: the schemas of the services and what they share, without PostgreSQL's and the job queues'. */
export const IN_OWN_SCHEMA = `n.nspname not like 'pg\\_%' and n.nspname not like '%\\_jobs'
          and n.nspname not in ('information_schema', 'public')`;
