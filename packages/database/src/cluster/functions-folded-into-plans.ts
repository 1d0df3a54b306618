import { IN_OWN_SCHEMA } from './own-schemas.ts';
import { withClient } from './owner-client.ts';

/**
 * Functions of the services that say they always answer the same. Must be empty: PostgreSQL writes such an answer into a plan,
 * plans are kept on a connection, and the next actor on it would be shown what was found for the one before.
 */
export async function functionsFoldedIntoPlans(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, p.proname) as name
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.provolatile = 'i'
          and ${IN_OWN_SCHEMA}
        order by name`,
    );
    return rows.map(({ name }) => name);
  });
}
