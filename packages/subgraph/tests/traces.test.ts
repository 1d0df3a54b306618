// What a service records of a question that the gateway records: how long, how much SQL, how it ended. No text, no value.
import { migrateService, openServiceDatabase, type ServiceDatabase } from '@hub/database';
import { startTestDatabase, type TestDatabase } from '@hub/database/testing';
import type { Actor } from '@hub/domain';
import { contextFor, newTraceId, startTracing, type Tracing, traceparentOf } from '@hub/server';
import { type Collector, startCollector } from '@hub/server/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createInProcessService, type InProcessService } from '../src/index.ts';
import { notes } from './sample/notes-service.ts';

const sofie: Actor = {
  audience: 'municipality',
  userId: '00000000-0000-4000-8000-0000000000ee',
  userName: 'Kanarie',
  organisationId: '00000000-0000-4000-8000-000000000001',
  rights: ['editor'],
};
let test: TestDatabase;
let database: ServiceDatabase;
let collector: Collector;
let tracing: Tracing;
let service: InProcessService;

beforeAll(async () => {
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '20');
  test = await startTestDatabase(['notes']);
  await migrateService(test.ownerUrl, notes);
  const { entities } = notes;
  database = await openServiceDatabase({
    ...{ entities, service: 'notes', url: test.urlOf('notes_app') },
  });
  collector = await startCollector();
  const url = `${collector.endpoint}/v1/traces`;
  tracing = await startTracing({ url, timeoutMs: 500 }, { service: 'notes', log: console });
  service = createInProcessService(notes.subgraph, { database, tracer: tracing });
});
afterAll(async () => {
  await tracing.stop();
  await collector.stop();
  await database.close();
  await test.stop();
  vi.unstubAllEnvs();
});

/** Asks as the gateway does within a span of its own. */
async function ask(query: string, { sampled = true, variables = {} } = {}) {
  const traceId = newTraceId();
  const spanId = 'a'.repeat(16);
  const caller = {
    ...{ actor: sofie, receivedAt: new Date(), traceId },
    signedContext: contextFor(test.contextKey, sofie, 'notes'),
    traceparent: traceparentOf(traceId, { spanId, sampled }),
  };
  const answer = await service.execute({ query, variables }, caller).catch(() => undefined);
  const spansOf = () => collector.spans().filter((span) => span.traceId === traceId);
  return {
    answer,
    spansOf,
    async spans() {
      await collector.until(() => spansOf().some(({ name }) => name === 'subgraph.request'));
      const [request] = spansOf().filter(({ name }) => name === 'subgraph.request');
      const [transaction] = spansOf().filter(({ name }) => name === 'subgraph.transaction');
      expect(request?.parentSpanId).toBe(spanId);
      if (transaction) expect(transaction.parentSpanId).toBe(request?.spanId);
      return { request, transaction };
    },
  };
}
const writing = (text: string) => ({ variables: { text, price: 5 } });
const WRITE =
  'mutation ($text: String!, $price: Cents!) { writeNote(text: $text, price: $price) { text } }';

it('a question is a span with its transaction in it', async () => {
  const { answer, spans } = await ask('{ notes { totalCount } }');
  expect(answer?.errors).toBeUndefined();
  const { request, transaction } = await spans();
  expect(request).toMatchObject({
    ...{ kind: 'server', isError: false },
    attributes: { service: 'notes', 'graphql.operation.type': 'query' },
  });
  expect(transaction).toMatchObject({ kind: 'client', isError: false });
  const counted = Number(transaction?.attributes['hub.statements']);
  expect(transaction?.attributes).toEqual({
    'db.system.name': 'postgresql',
    'hub.statements': counted,
    'hub.outcome': 'committed',
  });
  expect(counted).toBeGreaterThan(0);
});

it('a change that fails is rolled back, and says which kind of error it was', async () => {
  const { answer, spans } = await ask(WRITE, writing('fails'));
  expect(answer?.errors).toHaveLength(1);
  const { request, transaction } = await spans();
  expect(request).toMatchObject({
    isError: true,
    attributes: { 'graphql.operation.type': 'mutation', 'error.type': 'INTERNAL' },
  });
  expect(transaction).toMatchObject({ attributes: { 'hub.outcome': 'rolled back' } });
});

it('what is not recorded by the gateway is not recorded', async () => {
  const { answer, spansOf } = await ask('{ notes { totalCount } }', { sampled: false });
  expect(answer?.errors).toBeUndefined();
  await (await ask('{ notes { totalCount } }')).spans();
  expect(spansOf()).toEqual([]);
});

it('a question that is refused has no transaction', async () => {
  const { transaction, request } = await (await ask('{ unknown }')).spans();
  expect(transaction).toBeUndefined();
  expect(request?.attributes['error.type']).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('neither names, values nor SQL are in any byte that was sent', async () => {
  await (await ask(WRITE, writing('Kanarie'))).spans();
  for (const word of ['Kanarie', 'writeNote', 'insert', sofie.userId, sofie.organisationId])
    expect(collector.bytes()).not.toContain(word);
});
