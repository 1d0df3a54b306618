import type { Client } from 'pg';
import { appLogin, GATEWAY, groupRoles, jobsRole, MIGRATOR, workerLogin } from './names.ts';
import { retryMeetings } from './owner-client.ts';
import { type Passwords, scramVerifier } from './passwords.ts';

/** Makes what is missing of the roles and gives every login its password and its limits. */
export async function prepareRoles(
  client: Client,
  services: readonly string[],
  passwords: Passwords,
): Promise<void> {
  await retryMeetings(async () => {
    // Read anew each time: the one that we met has made some of them.
    const ensure = await roleMaker(client);
    for (const role of [MIGRATOR, ...groupRoles]) await ensure(role, 'nologin');
    await client.query(`grant ${MIGRATOR} to current_user with set true`);
    await ensure(appLogin(GATEWAY), LOGIN);
    for (const service of services) {
      await ensure(jobsRole(service), 'nologin');
      await ensure(appLogin(service), LOGIN);
      await ensure(workerLogin(service), LOGIN);
    }
  });
  const logins = [
    appLogin(GATEWAY),
    ...services.flatMap((name) => [appLogin(name), workerLogin(name)]),
  ];
  for (const login of logins) {
    await retryMeetings(() => setLogin(client, login, passwords(login)));
  }
  for (const service of services) await retryMeetings(() => grantRoles(client, service));
}

async function roleMaker(client: Client) {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  const known = new Set(rows.map(({ rolname }) => rolname));
  return async (name: string, attributes: string): Promise<void> => {
    if (!known.has(name)) await client.query(`create role ${name} ${attributes}`);
  };
}

/** Holds no right itself: it must step into a role in every transaction. */
const LOGIN = 'login noinherit';

async function setLogin(client: Client, login: string, password: string): Promise<void> {
  const isWorker = login.endsWith('_worker');
  const limits = {
    search_path: login.replace(/_(app|worker)$/, ''),
    // Below the gateway's and the subgraph's time-outs, so that the reason reaches the log.
    statement_timeout: isWorker ? '30s' : '4s',
    lock_timeout: isWorker ? '10s' : '3s',
    idle_in_transaction_session_timeout: isWorker ? '30s' : '10s',
    timezone: 'UTC',
  };
  const changes = [`password '${scramVerifier(password)}'`].concat(
    Object.entries(limits).map(([name, value]) => `set ${name} = '${value}'`),
  );
  await client.query(changes.map((change) => `alter role ${login} ${change}`).join('; '));
}

async function grantRoles(client: Client, service: string): Promise<void> {
  const groups = groupRoles.join(', ');
  await client.query(
    `grant ${groups} to ${appLogin(service)} with inherit false, set true;
     grant ${jobsRole(service)} to ${workerLogin(service)} with inherit false, set true;
     grant ${workerLogin(service)} to current_user with set true`,
  );
}
