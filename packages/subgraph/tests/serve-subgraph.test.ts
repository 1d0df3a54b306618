// A service in a process of its own answers the gateway and nobody else.
import { migrateService } from '@hub/database';
import { startTestDatabase, type TestDatabase } from '@hub/database/testing';
import type { Actor } from '@hub/domain';
import { createLogger, createTokenIssuer, type InternalKeys, newInternalKeys } from '@hub/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSubgraph, serveSubgraph } from '../src/index.ts';
import { notes } from './sample/notes-service.ts';

const sofie: Actor = {
  audience: 'municipality',
  userId: '00000000-0000-4000-8000-0000000000ee',
  userName: 'Sofie',
  organisationId: '00000000-0000-4000-8000-000000000001',
  rights: ['editor'],
};
const QUERY = '{ notes { totalCount } }';

let database: TestDatabase;
let keys: InternalKeys;
let server: RunningSubgraph;

const serve = () =>
  serveSubgraph(notes, {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: database.urlOf('notes_app'),
    workerUrl: database.urlOf('notes_worker'),
    tokenKey: keys.publicKey,
    log: createLogger('notes', { level: 'silent' }),
  });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const tokenFor = (subgraph: string, { privateKey } = keys) =>
  createTokenIssuer({ privateKey, contextKey: database.contextKey }).issue(subgraph, sofie);
const bearer = async (token = tokenFor('notes')) => ({
  authorization: `Bearer ${token}`,
});

beforeAll(async () => {
  database = await startTestDatabase(['notes']);
  await migrateService(database.ownerUrl, notes);
  keys = await newInternalKeys();
  server = await serve();
});
afterAll(async () => {
  await server?.stop();
  await database?.stop();
});

it('answers a call with the internal token for this service', async () => {
  const answer = await post({ query: QUERY }, await bearer());
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ data: { notes: { totalCount: 0 } } });
});

describe('refuses', () => {
  it.each<[string, () => Promise<Record<string, string>>]>([
    ['no token', async () => ({})],
    ['nonsense', async () => ({ authorization: 'Bearer nonsense' })],
    ['a token for another service', () => bearer(tokenFor('finance'))],
    ['a token of another key', async () => bearer(tokenFor('notes', await newInternalKeys()))],
    ['an actor in a header', async () => ({ 'x-actor': JSON.stringify(sofie) })],
  ])('%s, also for _service', async (_, headers) => {
    for (const query of [QUERY, '{ _service { sdl } }']) {
      const answer = await post({ query }, await headers());
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        errors: [{ message: 'The request was refused.', extensions: { code: 'INTERNAL' } }],
      });
    }
  });

  it('bodies that are no JSON, and bodies without end, as JSON', async () => {
    const broken = await post('{', await bearer());
    expect(broken.status).toBe(400);
    expect(await broken.json()).toHaveProperty('errors');
    const huge = await post(
      { query: QUERY, variables: { x: 'x'.repeat(2_000_000) } },
      await bearer(),
    );
    expect(huge.status).toBe(413);
  });
});

it('says how it is', async () => {
  const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
  expect((await ask('/health/live')).status).toBe(200);
  expect((await ask('/health/ready')).status).toBe(200);
  const nothing = await ask('/admin');
  expect([nothing.status, await nothing.json()]).toMatchObject([404, { errors: [{}] }]);
});

it('is unavailable, not broken, without its database', async () => {
  await database.sql('alter role notes_app nologin');
  await database.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'notes_app'",
  );
  try {
    const answer = await post({ query: QUERY }, await bearer());
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    expect((await fetch(`http://127.0.0.1:${server.port}/health/ready`)).status).toBe(503);
  } finally {
    await database.sql('alter role notes_app login');
  }
  await expect.poll(async () => (await post({ query: QUERY }, await bearer())).status).toBe(200);
});

it('finishes what it is doing when it stops', async () => {
  const other = await serve();
  const answer = fetch(`http://127.0.0.1:${other.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await bearer()) },
    body: JSON.stringify({
      query: 'query ($sql: String!) { runs(sql: $sql) }',
      variables: { sql: 'select pg_sleep(0.8)' },
    }),
  });
  await expect
    .poll(() => database.sql("select 1 from pg_stat_activity where query = 'select pg_sleep(0.8)'"))
    .toHaveLength(1);
  await other.stop();
  expect(await (await answer).json()).toEqual({ data: { runs: true } });
});
