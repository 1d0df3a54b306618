import { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composeGraph } from '../../src/contract/compose-graph.ts';
import { createStockEngine } from '../../src/index.ts';
import { SUBGRAPHS } from '../library.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
let targets: unknown[];
beforeEach(() => {
  targets = [];
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...target: unknown[]
  ) {
    targets.push(target);
    process.nextTick(() => this.destroy(new Error('no connections here')));
    return this;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function loadEngine() {
  const supergraph = composeGraph(SUBGRAPHS, ['public']).contracts.get('public')?.supergraph ?? '';
  const clients = new Map(SUBGRAPHS.map(({ name }) => [name, { name, ask: async () => ({}) }]));
  const engine = createStockEngine({ supergraph, clients, logger: silent });
  engine.onSchemaLoadOrUpdate(() => {});
  await engine.load({ apollo: {} });
  await new Promise((done) => setTimeout(done, 300));
  return engine;
}

test('the engine opens no connection', async () => {
  const engine = await loadEngine();
  await engine.stop();
  expect(targets).toEqual([]);
});

test('without the switch it would: this test can see it', async () => {
  vi.stubEnv('APOLLO_TELEMETRY_DISABLED', undefined);
  await loadEngine();
  expect(targets.length).toBeGreaterThan(0);
});
