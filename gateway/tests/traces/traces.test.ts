import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { AGENT } from '../running-gateway.ts';
import { startTraced, TITLES, TITLES_HASH, type TracedGateway, traceOf } from './traced-gateway.ts';

/** Stands in everything that a person sends, and may stand in nothing that is recorded. */
const CANARY = 'Kanarie';
let gateway: TracedGateway;
let cookie: string;
/** True: the reviews are away. */
let away = false;

beforeAll(async () => {
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '50');
  gateway = await startTraced(({ clients }) => ({
    clients: clients.map((client) => ({
      ...client,
      ask: (request, context) =>
        away && client.name === 'reviews'
          ? Promise.resolve({ errors: [{ message: `${CANARY} is away`, extensions: {} }] })
          : client.ask(request, context),
    })),
  }));
  cookie = await gateway.login({ ...AGENT, actor: { ...AGENT.actor, userName: CANARY } });
});
afterAll(async () => {
  await gateway.stop();
  vi.unstubAllEnvs();
});
afterEach(() => {
  away = false;
});

async function ask(body: object, headers: Record<string, string> = { cookie }) {
  const response = await gateway.post(body, headers);
  const answer = (await response.json()) as { errors?: { extensions: { traceId: string } }[] };
  return {
    answer,
    trace: await traceOf(gateway.collector, response.headers.get('x-trace-id')),
  };
}

describe('an operation', () => {
  test('is one trace: the whole, and in it the plan, each fetch and the shaping of the answer', async () => {
    const { trace } = await ask({ query: '{ books { id title stars } }' });
    expect(trace.names).toEqual([
      'gateway.fetch',
      'gateway.fetch',
      'gateway.plan',
      'gateway.postprocessing',
      'gateway.request',
    ]);
    expect(trace.root).toMatchObject({ kind: 'server', isError: false, process: 'test' });
    expect(trace.root.parentSpanId).toBeFalsy();
    for (const span of trace.spans) {
      if (span !== trace.root) expect(span.parentSpanId).toBe(trace.root.spanId);
    }
    expect(trace.root.attributes).toEqual({
      'graphql.operation.name': 'other',
      'graphql.operation.type': 'query',
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'http.route': '/graphql',
      'hub.contract': 'agency',
      'hub.outcome': 'ok',
      'hub.way': 'apollo',
    });
    expect(trace.fetches.get('books')).toMatchObject({
      kind: 'client',
      attributes: { service: 'books', 'hub.errors': 0 },
    });
    expect(trace.fetches.get('reviews')?.attributes).toEqual({
      service: 'reviews',
      'hub.entities': 2,
      'hub.errors': 0,
    });
  });

  test('that was planned before has no plan', async () => {
    const query = '{ books { title id } }';
    expect((await ask({ query })).trace.names).toContain('gateway.plan');
    const { trace } = await ask({ query });
    expect(trace.names).toEqual(['gateway.fetch', 'gateway.postprocessing', 'gateway.request']);
    expect(trace.root.attributes['hub.way']).toBe('fast');
  });

  test('of a front-end is told by its name', async () => {
    const { trace } = await ask({ documentId: TITLES_HASH });
    expect(trace.root.attributes).toMatchObject({ 'graphql.operation.name': 'Titles' });
  });

  test('that is a change is told as one', async () => {
    const { trace } = await ask(
      { query: 'mutation { buy(id: "1") { id } }' },
      { cookie, 'x-hub-csrf': '1' },
    );
    expect(trace.root.attributes).toMatchObject({ 'graphql.operation.type': 'mutation' });
  });

  test('whose answer was kept asks nobody', async () => {
    let names: readonly string[] = [];
    for (let asked = 0; asked < 50 && names.length !== 1; asked++)
      names = (await ask({ documentId: TITLES_HASH }, {})).trace.names;
    const { trace } = await ask({ documentId: TITLES_HASH }, {});
    expect(trace.names).toEqual(['gateway.request']);
    expect(trace.root.attributes).toMatchObject({
      'hub.way': 'cache',
      'graphql.operation.type': 'query',
    });
  });
});

describe('an error', () => {
  test('is told at the fetch that met it, and at the whole', async () => {
    away = true;
    const { answer, trace } = await ask({ query: TITLES });
    expect(trace.fetches.get('books')?.isError).toBe(false);
    expect(trace.fetches.get('reviews')).toMatchObject({
      isError: true,
      attributes: { 'error.type': 'INTERNAL', 'hub.errors': 1 },
    });
    expect(trace.root).toMatchObject({ isError: true, attributes: { 'hub.outcome': 'partial' } });
    // The same id in the answer, in the log, and in the trace.
    const { traceId } = trace.root;
    expect(answer.errors?.[0]?.extensions.traceId).toBe(traceId);
    expect(gateway.log()).toContain(`"traceId":"${traceId}"`);
  });

  test('a document that is refused is no error of ours', async () => {
    const { trace } = await ask({ query: '{ unknown }' });
    expect(trace.names).toEqual(['gateway.request']);
    expect(trace.root).toMatchObject({
      isError: false,
      attributes: { 'hub.outcome': 'refused', 'http.response.status_code': 400 },
    });
  });
});

test('nothing that a person sent, got or is called is in any byte that was sent', async () => {
  away = true;
  const query = `query ${CANARY}($how: String!) { fails(how: $how) books { title stars ${CANARY}: id } }`;
  const variables = { how: `${CANARY}@example.org` };
  const headers = { cookie, baggage: `name=${CANARY}`, 'user-agent': CANARY };
  const { trace } = await ask({ query, variables, operationName: CANARY }, headers);
  expect(trace.fetches.size).toBe(2);
  expect(gateway.collector.bytes().toLowerCase()).not.toContain(CANARY.toLowerCase());
  expect(gateway.collector.bytes()).not.toContain('Reinaert');
});
