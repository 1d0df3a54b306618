import { appLogin, loadPasswords, loginUrl, startPostgres } from '@hub/database';
import { createLogger, freePort } from '@hub/server';
import { serveSubgraph } from '@hub/subgraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hub, startHub } from '../src/index.ts';
import { loadSecrets } from '../src/secrets.ts';
import { SERVICES } from '../src/services.ts';
import { Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';

// One service in a process of its own (here: behind HTTP), the others inside the hub: callers see no difference.
const REMOTE = 'partnerships';
const folder = dataFolder();
let hub: Hub;
let remote: { port: number; stop(): Promise<void> };
beforeAll(async () => {
  const port = await freePort();
  hub = await startHub({
    dataDir: folder.path,
    port: 0,
    logLevel: 'silent',
    allowFreeDocuments: true,
    subgraphUrls: { [REMOTE]: `http://127.0.0.1:${port}/graphql` },
  });
  remote = await serve(port);
});
afterAll(async () => {
  await remote?.stop();
  await hub?.stop();
  folder.remove();
});

async function serve(port: number) {
  const service = SERVICES.find(({ name }) => name === REMOTE);
  if (!service) throw new Error(`No service ${REMOTE}.`);
  const server = await startPostgres(folder.path);
  const passwords = await loadPasswords(folder.path);
  const { internalKeys } = await loadSecrets(folder.path);
  const databaseUrl = loginUrl(server.url, appLogin(REMOTE), passwords);
  return serveSubgraph(service, {
    port,
    host: '127.0.0.1',
    databaseUrl,
    tokenKey: internalKeys.publicKey,
    log: createLogger(REMOTE, { level: 'silent' }),
  });
}

const QUERY = '{ myOrganisation { name } round(slug: "demo") { slug } }';

test('a remote service is part of the same graph, for the same caller', async () => {
  const visitor = new Visitor(hub.origin);
  await visitor.login('sofie.jacobs');
  expect(await visitor.ask(QUERY)).toEqual({
    status: 200,
    data: { myOrganisation: { name: 'Mechelen' }, round: { slug: 'demo' } },
  });
});

test('it answers nobody but the gateway', async () => {
  const answer = await fetch(`http://127.0.0.1:${remote.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  expect(answer.status).toBe(401);
});

test('when it is gone, the rest of the graph stays; when it is back, all is well', async () => {
  const visitor = new Visitor(hub.origin);
  await visitor.login('sofie.jacobs');
  const { port } = remote;
  await remote.stop();
  const { data, errors } = await visitor.ask(QUERY);
  expect(data).toEqual({ myOrganisation: null, round: { slug: 'demo' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: REMOTE });
  expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
  remote = await serve(port);
  expect((await visitor.ask(QUERY)).errors).toBeUndefined();
});
