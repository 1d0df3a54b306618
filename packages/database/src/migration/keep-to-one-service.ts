import type { Client } from 'pg';
import { appLogin, MIGRATOR, workerLogin } from '../cluster/names.ts';

/**
 * Group roles and their grants are shared by all services, so a service that was taken over could read its neighbours'
 * rows with the contexts it is handed. A restrictive policy on every table lets in the logins of its own service only
 * (and whoever may deploy).
 */
export async function keepToOneService(client: Client, service: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p')
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_service')`,
    [service],
  );
  if (rows.length === 0) return;
  const allowed = `(select session_user in ('${appLogin(service)}', '${workerLogin(service)}')
     or pg_has_role(session_user, '${MIGRATOR}', 'MEMBER'))`;
  const policies = rows.map(
    ({ name }) =>
      `create policy own_service on ${name} as restrictive using (${allowed}) with check (${allowed})`,
  );
  await client.query('begin');
  await client.query(`set local role ${MIGRATOR}; ${policies.join('; ')}`);
  await client.query('commit');
}
