// Any supergraph behind the hub's executor, over HTTP: for measurements and for suites that test federation from outside.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '@hub/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStandalone, type Standalone } from '../../src/index.ts';
import { clientOf, type SubgraphSource, supergraphOf } from '../federation/federation.ts';

const made: string[] = [];
const SUBGRAPHS: readonly SubgraphSource[] = [
  {
    name: 'shelves',
    sdl: `type Query { shelf: Shelf } type Shelf @key(fields: "id") { id: ID! below: Shelf }
      type Mutation { add(name: String!): Shelf }`,
    resolvers: {
      Query: { shelf: () => ({ id: '1' }) },
      Shelf: { below: () => ({ id: '2' }) },
      Mutation: {
        add: (_: unknown, { name }: { name: string }) => {
          made.push(name);
          return { id: name };
        },
      },
    },
  },
  {
    name: 'labels',
    sdl: 'type Shelf @key(fields: "id") { id: ID! label: String! }',
    resolvers: {
      Shelf: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        label: ({ id }: { id: string }) => (id === 'bad' ? null : `shelf ${id}`),
      },
    },
  },
];

let standalone: Standalone;
let server: Server;
let url: string;
beforeAll(async () => {
  standalone = await createStandalone({
    supergraph: supergraphOf(SUBGRAPHS),
    clients: SUBGRAPHS.map(clientOf),
    log: createLogger('standalone', { level: 'silent' }),
  });
  server = createServer(standalone.handle).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await standalone.stop();
});

interface Answered {
  data: Record<string, unknown>;
  errors: { path: unknown[] }[];
}

async function ask(body: unknown) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answered = (await response.json()) as Answered;
  return { status: response.status, body: answered };
}

test('it says that it is there', async () => {
  const response = await fetch(new URL('/health', url));
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
});

test('entities of several subgraphs, as often as it is asked', async () => {
  for (const time of [1, 2]) {
    const { body } = await ask({ query: '{ shelf { label below { label } } }' });
    expect([time, body]).toEqual([
      time,
      { data: { shelf: { label: 'shelf 1', below: { label: 'shelf 2' } } } },
    ]);
  }
});

test('without the limits of the hub: deep, wide, several changes in their order, introspection', async () => {
  const deep = `{ shelf { ${'below { '.repeat(12)} label ${'} '.repeat(12)} } }`;
  expect((await ask({ query: deep })).body.errors).toBeUndefined();
  const wide = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: shelf { id }`).join(' ')} }`;
  expect(Object.keys((await ask({ query: wide })).body.data)).toHaveLength(30);
  const changes = 'mutation { one: add(name: "a") { label } two: add(name: "b") { label } }';
  expect((await ask({ query: changes })).body).toEqual({
    data: { one: { label: 'shelf a' }, two: { label: 'shelf b' } },
  });
  expect(made).toEqual(['a', 'b']);
  const { body } = await ask({ query: '{ __schema { queryType { name } } }' });
  expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});

test('a null in a place where it may not be is an error at that place, each time', async () => {
  for (const time of [1, 2]) {
    const { body } = await ask({ query: 'mutation { add(name: "bad") { id label } }' });
    expect([time, body.data, body.errors[0]?.path]).toEqual([
      time,
      { add: null },
      ['add', 'label'],
    ]);
  }
});

test.each([
  ['no operation', {}, 400],
  ['a list', [{ query: '{ shelf { id } }' }], 400],
  ['an unknown field', { query: '{ unknown }' }, 400],
  ['a text that is no GraphQL', { query: '{' }, 400],
])('%s is refused', async (_, body, status) => {
  const answer = await ask(body);
  expect(answer.status).toBe(status);
  expect(answer.body.errors).toHaveLength(1);
});
