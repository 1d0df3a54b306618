import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createTokenIssuer,
  createTokenVerifier,
  newContextKey,
  newInternalKeys,
} from '@hub/server';
import { afterEach, expect, test } from 'vitest';
import { createRemoteClient, type RequestContext } from '../../src/index.ts';
import { AGENT } from '../running-gateway.ts';

const keys = await newInternalKeys();
const tokens = createTokenIssuer({ privateKey: keys.privateKey, contextKey: newContextKey() });
const QUERY = { query: '{ books { id } }', variables: {}, operationName: undefined };
const MUTATION = { ...QUERY, query: 'mutation { buy { id } }' };
const UNAVAILABLE = [
  {
    message: 'A part of the hub is temporarily unavailable.',
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'books' },
  },
];

const context = (): RequestContext => ({
  actor: AGENT.actor,
  credential: 'session',
  mayChange: true,
  document: 'trusted',
  payer: 'organisation:o1',
  receivedAt: new Date('2026-11-23T11:00:00.123Z'),
  traceId: 'a'.repeat(32),
  deadline: Date.now() + 8_000,
  sameSite: true,
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function subgraph(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  timeoutMs?: number,
) {
  server = createServer(handle);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const causes: unknown[] = [];
  const onFailure = (_: string, cause: unknown) => void causes.push(cause);
  const client = createRemoteClient('books', {
    url,
    tokens,
    onFailure,
    ...(timeoutMs && { timeoutMs }),
  });
  return { client, causes };
}
const answer = (response: ServerResponse, body: string, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);

test('the subgraph hears the verified caller and nothing of the client', async () => {
  let headers: IncomingMessage['headers'] = {};
  const { client } = await subgraph((request, response) => {
    headers = request.headers;
    answer(response, '{"data":{"books":[]}}');
  });
  expect(await client.ask(MUTATION, context())).toEqual({ data: { books: [] } });
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'traceparent',
    'x-hub-trace-id',
  ]);
  expect(headers.traceparent).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
  const verifier = createTokenVerifier({ publicKey: keys.publicKey, subgraph: 'books' });
  const call = await verifier.verify(headers.authorization?.slice('Bearer '.length) ?? '');
  expect(call).toMatchObject({
    actor: AGENT.actor,
    receivedAt: context().receivedAt,
    traceId: 'a'.repeat(32),
  });
});

test.each([
  ['garbage', '<html>500</html>', 500],
  ['half an answer', '{"data":', 200],
  ['neither data nor errors', '{"message":"no"}', 401],
  ['more than 8 MB', `{"data":{"pad":"${'x'.repeat(8_100_000)}"}}`, 200],
])('a subgraph that answers %s is unavailable', async (_, body, status) => {
  const { client, causes } = await subgraph((_request, response) => answer(response, body, status));
  expect(await client.ask(QUERY, context())).toEqual({ errors: UNAVAILABLE });
  expect(causes).toHaveLength(1);
});

test('a subgraph that hangs is given up in time, also half-way its answer', async () => {
  for (const begin of [false, true]) {
    const { client } = await subgraph((_request, response) => {
      if (begin) response.writeHead(200).write('{"data":');
    }, 150);
    const start = Date.now();
    expect(await client.ask(QUERY, context())).toEqual({ errors: UNAVAILABLE });
    expect(Date.now() - start).toBeLessThan(1_500);
    server?.closeAllConnections();
    server?.close();
  }
});

test('without a time of its own a subgraph has five seconds', { timeout: 10_000 }, async () => {
  const { client } = await subgraph(() => {});
  const start = Date.now();
  expect(await client.ask(QUERY, context())).toEqual({ errors: UNAVAILABLE });
  expect(Date.now() - start).toBeGreaterThanOrEqual(4_900);
  expect(Date.now() - start).toBeLessThan(6_500);
});

test('a subgraph that is not there is unavailable, without its address', async () => {
  const { client } = await subgraph(() => {});
  await new Promise((done) => server?.close(done));
  expect(await client.ask(QUERY, context())).toEqual({ errors: UNAVAILABLE });
});

test('a broken connection is tried once more for a read, never for a change', async () => {
  let calls = 0;
  const { client } = await subgraph((request, response) => {
    calls += 1;
    if (calls % 2 === 1) request.socket.destroy();
    else answer(response, '{"data":{}}');
  });
  expect(await client.ask(QUERY, context())).toEqual({ data: {} });
  expect(calls).toBe(2);
  expect(await client.ask(MUTATION, context())).toEqual({ errors: UNAVAILABLE });
  expect(calls).toBe(3);
});
