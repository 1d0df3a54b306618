import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenIssuer, newContextKey, newInternalKeys } from '@hub/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRemoteClient } from '../../src/index.ts';
import { startTraced, type TracedGateway, traceOf } from './traced-gateway.ts';

// The way of a trace from a proxy in front to a subgraph behind; the books answer over HTTP.

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const QUERY = '{ books { id } }';
const keys = await newInternalKeys();
const tokens = createTokenIssuer({ privateKey: keys.privateKey, contextKey: newContextKey() });

let books: Server;
/** The `traceparent` of each question to the books. */
let heard: string[] = [];
/** What they answer, one after the other; then that there are none. */
let answers: ((response: ServerResponse) => void)[] = [];
let gateway: TracedGateway;

beforeAll(async () => {
  books = createServer((request, response) => {
    heard.push(String(request.headers.traceparent));
    const answer = answers.shift() ?? ((free) => free.end('{"data":{"books":[]}}'));
    answer(response);
  });
  await new Promise<void>((done) => books.listen(0, '127.0.0.1', done));
});
beforeEach(() => {
  heard = [];
  answers = [];
});
afterAll(() => {
  books.closeAllConnections();
  books.close();
});

function starting(trustTrace?: string, environment: Readonly<Record<string, string>> = {}) {
  beforeAll(async () => {
    const all = { OTEL_BSP_SCHEDULE_DELAY: '50', ...environment };
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
    const url = `http://127.0.0.1:${(books.address() as AddressInfo).port}/graphql`;
    gateway = await startTraced(({ clients }) => ({
      trustTrace,
      clients: clients.map((client) =>
        client.name === 'books' ? createRemoteClient('books', { url, tokens }) : client,
      ),
    }));
  });
  afterAll(async () => {
    await gateway.stop();
    vi.unstubAllEnvs();
  });
}

async function ask(flags: '00' | '01' | undefined = undefined) {
  const cookie = await gateway.login();
  const traceparent = flags && { traceparent: `00-${TRACE}-${SPAN}-${flags}` };
  const response = await gateway.post({ query: QUERY }, { cookie, ...traceparent });
  await response.text();
  return response.headers.get('x-trace-id');
}

describe('a proxy that is trusted for it', () => {
  starting('127.0.0.1');

  test('begins the trace', async () => {
    expect(await ask('01')).toBe(TRACE);
    const { root, fetches } = await traceOf(gateway.collector, TRACE);
    expect(root.parentSpanId).toBe(SPAN);
    expect(heard).toEqual([`00-${TRACE}-${fetches.get('books')?.spanId}-01`]);
  });

  test('decides that nothing is recorded; the subgraph hears that', async () => {
    const before = gateway.collector.spans().length;
    expect(await ask('00')).toBe(TRACE);
    expect(heard).toEqual([expect.stringMatching(`^00-${TRACE}-[0-9a-f]{16}-00$`)]);
    await gateway.tracing.stop();
    expect(gateway.collector.spans()).toHaveLength(before);
  });
});

describe('a share of the traces', () => {
  starting(undefined, {
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.5',
  });

  test('is recorded, and the subgraph hears which', { timeout: 20_000 }, async () => {
    for (let n = 0; n < 20; n++) await ask();
    const asked = heard.map((header) => header.split('-'));
    const sampled = asked.filter(([, , , flags]) => flags === '01').map(([, traceId]) => traceId);
    expect(sampled.length).toBeGreaterThan(0);
    expect(sampled.length).toBeLessThan(asked.length);
    await gateway.tracing.stop();
    const recorded = gateway.collector.spans().filter(({ name }) => name === 'gateway.request');
    expect(recorded.map(({ traceId }) => traceId).sort()).toEqual(sampled.sort());
  });
});

describe('without a proxy', () => {
  starting();

  test('a trace is not taken: not its id, and not whether it is recorded', async () => {
    const traceId = await ask('00');
    expect(traceId).not.toBe(TRACE);
    const { root } = await traceOf(gateway.collector, traceId);
    expect(root.parentSpanId).toBeFalsy();
    expect(heard[0]).toContain(`${traceId}-`);
  });

  test('a fetch tells its status', async () => {
    const { fetches } = await traceOf(gateway.collector, await ask());
    expect(fetches.get('books')?.attributes).toEqual({
      service: 'books',
      'http.response.status_code': 200,
      'hub.errors': 0,
    });
  });

  test('a fetch tells that it was made again', async () => {
    answers = [(response) => response.writeHead(503).end()];
    const { root, fetches } = await traceOf(gateway.collector, await ask());
    expect(heard).toHaveLength(2);
    expect(root.isError).toBe(false);
    expect(fetches.get('books')?.attributes).toMatchObject({
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
    });
  });

  test('a fetch tells that nobody answered', async () => {
    answers = [(response) => response.destroy(), (response) => response.destroy()];
    const { root, fetches } = await traceOf(gateway.collector, await ask());
    expect(root.isError).toBe(true);
    expect(fetches.get('books')).toMatchObject({
      isError: true,
      attributes: { 'error.type': 'SUBGRAPH_UNAVAILABLE', 'http.request.resend_count': 1 },
    });
  });
});
