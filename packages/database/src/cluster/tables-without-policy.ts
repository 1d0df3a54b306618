import { IN_OWN_SCHEMA } from './own-schemas.ts';
import { withClient } from './owner-client.ts';

/**
 * Tables of the services that row level security does not guard. Must be empty: a table that nobody thought about is
 * open to whoever gets a grant on it later. Job queues are left out: no role of a request can reach their schemas.
 */
export async function tablesWithoutPolicy(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')
          and ${IN_OWN_SCHEMA}
          and not (c.relrowsecurity and c.relforcerowsecurity
                   and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive))
        order by name`,
    );
    return rows.map(({ name }) => name);
  });
}
