import { afterEach, expect, test, vi } from 'vitest';
import { clientOf, startGraph, supergraphOf } from '../../tests/federation/federation.ts';
import { readExecutor } from './config.ts';
import { createHubEngine, type HubEngine } from './hub-engine.ts';

const SUBGRAPHS = [
  {
    name: 'a',
    sdl: 'type Query { item: Item strict(n: Int!): Int } type Item { id: ID! }',
    resolvers: { Query: { item: () => ({ id: '1' }), strict: () => 1 } },
  },
];

afterEach(() => {
  vi.unstubAllEnvs();
});

test('counts how operations were answered', async () => {
  let engine: HubEngine | undefined;
  const broken = { name: 'a', ask: async () => ({ data: { item: { id: null } } }) };
  const start = (clients: ReturnType<typeof clientOf>[]) =>
    startGraph(
      (options) => {
        engine = createHubEngine(options);
        return engine;
      },
      supergraphOf(SUBGRAPHS),
      clients,
    );
  const graph = await start(SUBGRAPHS.map(clientOf));
  await graph.ask('{ item { id } }');
  await graph.ask('{ item { id } }');
  await graph.ask('{ __schema { queryType { name } } }');
  expect(engine?.counters()).toEqual({ fast: 2, reshaped: 0, stock: 1 });
  await graph.stop();
  const other = await start([broken]);
  expect((await other.ask('{ item { id } }')).data).toEqual({ item: null });
  expect(engine?.counters()).toEqual({ fast: 0, reshaped: 1, stock: 0 });
  await other.stop();
});

test('refuses variables that do not fit before anything is asked', async () => {
  const graph = await startGraph(createHubEngine, supergraphOf(SUBGRAPHS), SUBGRAPHS.map(clientOf));
  const { errors, requests } = await graph.ask('query($n: Int!) { strict(n: $n) }', { n: 'x' });
  expect(errors).toHaveLength(1);
  expect(requests).toEqual([]);
  await graph.stop();
});

test.each([
  ['stock', 'stock'],
  ['hub', 'hub'],
])('HUB_EXECUTOR=%s', (value, executor) => {
  vi.stubEnv('HUB_EXECUTOR', value);
  expect(readExecutor()).toBe(executor);
});

test('another word is a mistake that is told', () => {
  vi.stubEnv('HUB_EXECUTOR', 'fast');
  expect(() => readExecutor()).toThrow('HUB_EXECUTOR must be one of hub, stock');
});
