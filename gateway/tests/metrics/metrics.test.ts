import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGatewayMetrics, type SubgraphClient } from '../../src/index.ts';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

const TITLES = 'query Titles { books { title stars } }';
const hash = createHash('sha256').update(TITLES).digest('hex');
const metrics = createGatewayMetrics();
let folder: string;
let gateway: RunningGateway;
/** How long the books take. */
let pauseMs = 0;

const pausing = (client: SubgraphClient): SubgraphClient => ({
  ...client,
  async ask(request, context) {
    if (client.name === 'books') await new Promise((done) => setTimeout(done, pauseMs));
    return client.ask(request, context);
  },
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-metrics-'));
  writeFileSync(join(folder, 'documents.json'), JSON.stringify({ [hash]: TITLES }));
  gateway = await startGateway(({ clients }) => ({
    metrics,
    slowMs: 150,
    documents: { places: [folder], allowFree: true },
    clients: clients.map(pausing),
  }));
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

const post = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }).then((answer) => answer.text());
const lines = async () => (await metrics.registry.metrics()).split('\n');
const counted = async (labels: string) =>
  (await lines())
    .find((line) => line.startsWith(`hub_operation_seconds_count{${labels}}`))
    ?.split(' ')[1];

test('an operation is counted by contract, name, way and outcome', async () => {
  const of = (way: string) => `contract="public",operation="Titles",way="${way}",outcome="ok"`;
  const kept = async () => Number(await counted(of('cache')));
  let asked = 0;
  while (!((await kept()) > 0)) {
    await post({ documentId: hash });
    asked += 1;
    expect(asked).toBeLessThan(100);
  }
  const counts = await Promise.all(['apollo', 'fast', 'cache'].map((way) => counted(of(way))));
  expect(counts.map((count) => Number(count ?? 0)).reduce((a, b) => a + b)).toBe(asked);
  const cookie = await gateway.login();
  await gateway.ask('{ books { id } fails(how: "sql") }', { cookie });
  await gateway.ask('{ books { unknown } }', { cookie });
  const own = 'contract="agency",operation="other",way="apollo"';
  expect(await counted(`${own},outcome="partial"`)).toBe('1');
  expect(await counted(`${own},outcome="refused"`)).toBe('1');
});

test('names that a client gives its operations make no metrics', async () => {
  await gateway.ask('query InventedByAStranger { books { id } }');
  expect((await lines()).join()).not.toContain('InventedByAStranger');
});

test('questions to subgraphs and executors are counted', async () => {
  const all = (await lines()).join('\n');
  expect(all).toMatch(/hub_subgraph_fetch_seconds_count\{service="books",outcome="ok"\} \d/);
  expect(all).toMatch(/hub_subgraph_fetch_seconds_count\{service="books",outcome="errors"\} \d/);
  expect(all).toMatch(/hub_executed_operations_total\{contract="agency",executor="fast"\} [1-9]/);
  expect(all).toMatch(/hub_gateway_database_connections\{state="open"\} [1-9]/);
});

test('an operation that takes long is in the log, with its plan and its fetches', async () => {
  const cookie = await gateway.login();
  pauseMs = 200;
  await post({ documentId: hash, variables: {} }, { cookie });
  pauseMs = 0;
  const line = gateway
    .log()
    .split('\n')
    .find((text) => text.includes('an operation was slow'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    ...{ contract: 'agency', operation: 'Titles', outcome: 'ok' },
    plan: 'books, then reviews at books.@',
    fetches: [
      { service: 'books', afterMs: expect.any(Number), ms: expect.any(Number) },
      { service: 'reviews', entities: 2 },
    ],
  });
});
