import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import {
  appLogin,
  functionsFoldedIntoPlans,
  GATEWAY,
  loadPasswords,
  loginUrl,
  startPostgres,
  tablesWithoutPolicy,
} from '@hub/database';
import { createIdentityProvider } from '@hub/identity-provider';
import { createLogger, freePort, serializeContextKey } from '@hub/server';
import { serveSubgraph } from '@hub/subgraph';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_ACCOUNTS, startHub } from '../src/index.ts';
import { loadSecrets, type Secrets } from '../src/secrets.ts';
import { SERVICES } from '../src/services.ts';
import { Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';
import { type HubProcess, startGatewayProcess } from './hub-process.ts';

// Two gateways as processes of their own behind one address, in front of four services and a login service of others.
const folder = dataFolder();
const client = { clientId: 'hub', clientSecret: randomBytes(32).toString('base64url') };
const stops: (() => unknown)[] = [() => folder.remove()];
let environment: Record<string, string>;
let ownerUrl: string;
let otherPort: number;
let one: HubProcess;
let other: HubProcess;

beforeAll(async () => {
  await (await startHub({ dataDir: folder.path, port: 0, logLevel: 'silent' })).stop(); // makes the rows
  const database = await startPostgres(folder.path);
  stops.push(database.stop);
  ownerUrl = database.url;
  otherPort = await freePort();
  const secrets = await loadSecrets(folder.path);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  environment = {
    DATABASE_URL: loginUrl(database.url, appLogin(GATEWAY), await loadPasswords(folder.path)),
    HUB_CONTEXT_KEY: serializeContextKey(secrets.contextKey),
    HUB_INTERNAL_KEYS: JSON.stringify(secrets.internalKeys),
    HUB_CLIENT_KEYS: JSON.stringify(secrets.clientKeys),
    HUB_ISSUER: await serveLogins(origin),
    HUB_CLIENT_ID: client.clientId,
    HUB_CLIENT_SECRET: client.clientSecret,
    HUB_ORIGIN: origin,
    HUB_FREE_DOCUMENTS: '1',
    ...(await serveSubgraphs(database.url, secrets)),
  };
  one = await startGatewayProcess({ ...environment, HUB_PORT: String(port) });
  other = await startGatewayProcess({ ...environment, HUB_PORT: String(otherPort) });
}, 240_000);
afterAll(async () => {
  for (const gateway of [one, other]) await gateway?.end('SIGKILL');
  for (const stop of stops.reverse()) await stop();
});

async function serveLogins(origin: string): Promise<string> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}/idp`;
  const web = {
    ...client,
    redirectUri: `${origin}/auth/callback`,
    postLogoutRedirectUri: `${origin}/`,
    backchannelLogoutUri: `${origin}/auth/backchannel-logout`,
  };
  const provider = await createIdentityProvider({ issuer, accounts: DEMO_ACCOUNTS, web }, () => {});
  const server: Server = createServer((request, response) => provider.handle(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return issuer;
}

async function serveSubgraphs(databaseUrl: string, { internalKeys, passwords }: Secrets) {
  const urls: Record<string, string> = {};
  for (const service of SERVICES) {
    const { name } = service;
    const { port, stop } = await serveSubgraph(service, {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: loginUrl(databaseUrl, appLogin(name), passwords),
      tokenKey: internalKeys.publicKey,
      log: createLogger(name, { level: 'silent' }),
    });
    stops.push(stop);
    urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = `http://127.0.0.1:${port}/graphql`;
  }
  return urls;
}

const QUERY =
  '{ myOrganisation { name } round(slug: "demo") { slug } applications { totalCount } }';
const MECHELEN = { myOrganisation: { name: 'Mechelen' }, round: { slug: 'demo' } };

test('the whole database leaves no table unguarded, and no answer for one actor in a plan', async () => {
  expect(await tablesWithoutPolicy(ownerUrl)).toEqual([]);
  expect(await functionsFoldedIntoPlans(ownerUrl)).toEqual([]);
});

test('a login at one gateway is a login at all', async () => {
  const visitor = new Visitor(one.origin);
  await visitor.login('sofie.jacobs');
  const answer = await visitor.ask(QUERY);
  expect(answer).toMatchObject({ status: 200, data: MECHELEN });
  const elsewhere = new Visitor(`http://localhost:${otherPort}`);
  for (const [name, value] of visitor.cookies) elsewhere.cookies.set(name, value);
  expect(await elsewhere.ask(QUERY)).toEqual(answer);
  await visitor.post('/auth/logout');
  expect((await elsewhere.ask(QUERY)).status).toBe(401);
});

test('it does no work of a service: nobody is connected as a worker', async () => {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ login: string }>(
    `select distinct usename as login from pg_stat_activity where usename like '%\\_worker'`,
  );
  await owner.end();
  expect(rows).toEqual([]);
  const health = await fetch(`${one.origin}/health/ready`);
  expect(await health.json()).toEqual({ status: 'ready', checks: { database: 'ok' } });
});

test('it stops when it is told to', async () => {
  expect(await other.end('SIGTERM')).toBe(0);
});

test('it says all that it lacks at once, and prints no secret', async () => {
  const { HUB_CONTEXT_KEY = '', HUB_CLIENT_KEYS, ...rest } = environment;
  const incomplete = { ...rest, SUBGRAPH_FINANCE_URL: '' };
  const failed = await startGatewayProcess(incomplete).catch((error: Error) => error.message);
  expect(failed).toContain(
    'Configuration: HUB_CONTEXT_KEY is required; HUB_CLIENT_KEYS is required; SUBGRAPH_FINANCE_URL is required.',
  );
  expect(failed).not.toContain(HUB_CONTEXT_KEY);
});
