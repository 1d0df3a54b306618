// DATABASE_URL of a managed PostgreSQL: no superuser, only a login that may create roles and owns one database.
import { contextFor, newContextKey } from '@hub/server';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  loginUrl,
  migrateService,
  openJobsDatabase,
  openServiceDatabase,
  passwordsFrom,
  prepareCluster,
  publish,
  settled,
  startWorker,
  tablesWithoutPolicy,
  withJobsTransaction,
} from '../src/index.ts';
import { startTestServer, type TestServer } from '../src/testing.ts';
import { Note, Note1767300000000 } from './sample-service.ts';
import { Seen1767300000001 } from './sample-subscriber.ts';

const gent = '00000000-0000-4000-8000-000000000001';
const passwords = passwordsFrom('x'.repeat(64));
const contextKey = newContextKey();
const setup = { services: ['alpha', 'beta'], contextKey, passwords };

let server: TestServer;

async function asAdministrator(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function urlAs(login: string, database: string): string {
  const url = new URL(server.url);
  url.username = login;
  url.password = 'geheim';
  url.pathname = `/${database}`;
  return url.href;
}

beforeAll(async () => {
  server = await startTestServer();
  await asAdministrator(
    "create role deployer login createrole password 'geheim'",
    'create database hub owner deployer',
    "create role weak login password 'geheim'",
    'create database weak owner weak',
    'create database foreign_one',
  );
});
afterAll(() => server?.stop());

it('says what a login lacks, before it changes anything', async () => {
  await expect(prepareCluster(urlAs('weak', 'weak'), setup)).rejects.toThrow(
    'may not create roles. As administrator: alter role weak createrole',
  );
  await expect(prepareCluster(urlAs('deployer', 'foreign_one'), setup)).rejects.toThrow(
    'must own the database foreign_one. As administrator: alter database foreign_one owner to deployer',
  );
});

it('sets everything up, twice, and serves a request and an event', async () => {
  const ownerUrl = urlAs('deployer', 'hub');
  const handlers = {
    'organisations-registered': async (tx: { query(sql: string): Promise<unknown> }) => {
      await tx.query("insert into beta.seen (aggregate_id, version, type) values ('a', 1, 'x')");
    },
  };
  for (let round = 1; round <= 2; round += 1) {
    await prepareCluster(ownerUrl, setup);
    await migrateService(ownerUrl, { name: 'alpha', migrations: [Note1767300000000] });
    await migrateService(ownerUrl, { name: 'beta', migrations: [Seen1767300000001], handlers });
    await migrateService(ownerUrl, { name: 'gateway', migrations: [] });
  }
  expect(await tablesWithoutPolicy(ownerUrl)).toEqual([]);

  const url = loginUrl(ownerUrl, 'alpha_app', passwords);
  const service = await openServiceDatabase({ url, service: 'alpha', entities: [Note] });
  const actor = { userId: 'u', userName: 'Sofie', organisationId: gent, rights: [] };
  const context = contextFor(contextKey, { audience: 'municipality', ...actor }, 'alpha');
  const request = await service.openRequest('hub_municipality', context);
  const row = { id: gent, organisationId: gent, text: 'x', amountCents: 1 };
  await request.manager.insert(Note, row);
  const payload = { organisations: [] };
  await publish(request.manager, { type: 'organisations-registered', aggregateId: gent, payload });
  await request.commit();
  await service.close();

  const database = await openJobsDatabase({
    url: loginUrl(ownerUrl, 'beta_worker', passwords),
    service: 'beta',
    entities: [],
  });
  const log = { warn: () => {}, error: () => {} };
  const worker = await startWorker({ database, handlers, log });
  await settled(ownerUrl);
  await worker.stop();
  const seen = await withJobsTransaction(database, (tx) => tx.query('select type from beta.seen'));
  expect(seen).toEqual([{ type: 'x' }]);
  await database.close();
});

it('lets several databases of one server be set up at the same moment', async () => {
  const names = ['one', 'two', 'three', 'four'];
  for (const name of names) await asAdministrator(`create database ${name} owner deployer`);
  // two services are new to the server: all four meet where their roles are made
  const services = [...setup.services, 'gamma', 'delta'];
  await Promise.all(
    names.map((name) => prepareCluster(urlAs('deployer', name), { ...setup, services })),
  );
  await Promise.all(
    names.map((name) =>
      migrateService(urlAs('deployer', name), { name: 'alpha', migrations: [Note1767300000000] }),
    ),
  );
  // and one database by two processes
  await Promise.all([1, 2, 3].map(() => prepareCluster(urlAs('deployer', 'one'), setup)));
});
