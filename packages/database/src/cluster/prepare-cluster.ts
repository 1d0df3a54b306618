import { type ContextKey, paddedKeys } from '@hub/server';
import type { Client } from 'pg';
import { AUDIT, auditForJobsSql, auditFunctionsSql, auditTablesSql } from '../audit/audit-sql.ts';
import { noticeSql } from '../notices/notice-sql.ts';
import {
  appLogin,
  assertName,
  GATEWAY,
  groupRoles,
  jobsRole,
  MIGRATOR,
  workerLogin,
} from './names.ts';
import { withClient, withSetupLock } from './owner-client.ts';
import type { Passwords } from './passwords.ts';
import { assertCanPrepare, assertNoTemporaryTables } from './rights.ts';
import { prepareRoles } from './roles.ts';
import { signedContextSql, subscriptionSql } from './signed-context-sql.ts';

/**
 * Makes roles, schemas and the signed context's check; running it again changes nothing. Works as owner of the embedded
 * server and on a managed PostgreSQL 16+ as a login that may create roles and owns the database.
 */
export async function prepareCluster(
  ownerUrl: string,
  options: { services: readonly string[]; contextKey: ContextKey; passwords: Passwords },
): Promise<void> {
  const { services, contextKey, passwords } = options;
  services.forEach(assertName);
  await withClient(ownerUrl, (client) =>
    withSetupLock(client, 'setup', async () => {
      await assertCanPrepare(client);
      await prepareRoles(client, services, passwords);
      await client.query('begin');
      await prepareDatabase(client, services);
      await keepKey(client, contextKey);
      await client.query('commit');
      await assertNoTemporaryTables(client);
    }),
  );
}

async function prepareDatabase(client: Client, services: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select quote_ident(current_database()) as name',
  );
  const database = rows[0]?.name;
  await client.query(
    `revoke temporary on database ${database} from public;  -- temporary tables could shadow names
     grant create on database ${database} to ${MIGRATOR};
     revoke all on schema public from public;
     create schema if not exists hub authorization ${MIGRATOR};
     create schema if not exists hub_secret authorization ${MIGRATOR};`,
  );
  for (const schema of [...services, GATEWAY, AUDIT]) {
    await client.query(`create schema if not exists ${schema} authorization ${MIGRATOR}`);
  }
  await client.query(
    `set local role ${MIGRATOR};
     alter default privileges revoke execute on functions from public;`,
  );
  await client.query(signedContextSql);
  await client.query(subscriptionSql);
  await client.query(noticeSql);
  await client.query(auditTablesSql);
  await client.query(auditFunctionsSql);
  await client.query(`grant usage on schema ${GATEWAY} to ${appLogin(GATEWAY)}`);
  for (const service of services) {
    await client.query(
      `grant usage on schema ${service} to ${[...groupRoles, jobsRole(service)].join(', ')};
       grant usage on schema hub to ${jobsRole(service)};
       grant execute on function hub.org_if(text), hub.actor_if(text), hub.right_if(text, text[]) to ${jobsRole(service)};
       ${auditForJobsSql(jobsRole(service))}`,
    );
  }
  for (const service of services) {
    await client.query(
      `set local role ${workerLogin(service)};
       alter default privileges revoke execute on functions from public;`,
    );
  }
  await client.query('reset role');
}

/** The newest key signs; an older one stays good for the contexts that were made with it a moment ago. */
async function keepKey(client: Client, key: ContextKey): Promise<void> {
  const { kid, innerKey, outerKey } = paddedKeys(key);
  await client.query(`set local role ${MIGRATOR}`);
  await client.query(
    `insert into hub_secret.key (kid, inner_key, outer_key) values ($1, $2, $3)
     on conflict (kid) do update set inner_key = $2, outer_key = $3, valid_until = null`,
    [kid, innerKey, outerKey],
  );
  await client.query(
    `update hub_secret.key set valid_until = clock_timestamp() + interval '2 minutes'
      where kid <> $1 and valid_until is null`,
    [kid],
  );
  await client.query('reset role');
}
