import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenIssuer, newContextKey, newInternalKeys } from '@hub/server';
import { afterEach, expect, test } from 'vitest';
import { createRemoteClient, type RequestContext } from '../../src/index.ts';
import { AGENT } from '../running-gateway.ts';

const { privateKey } = await newInternalKeys();
const tokens = createTokenIssuer({ privateKey, contextKey: newContextKey() });
const QUERY = { query: '{ books { id } }', variables: {}, operationName: undefined };
const MUTATION = { ...QUERY, query: 'mutation { buy { id } }' };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A subgraph whose nth call is handled by `handle`, and the client that calls it. */
async function subgraph(handle: (response: ServerResponse, call: number) => void, timeoutMs = 200) {
  const calls = { count: 0 };
  server = createServer((_, response) => handle(response, ++calls.count));
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const client = createRemoteClient('books', { url, tokens, timeoutMs });
  return { client, calls };
}

const context = (ms = 8_000): RequestContext => ({
  actor: AGENT.actor,
  credential: 'session',
  mayChange: true,
  document: 'trusted',
  payer: 'organisation:o1',
  receivedAt: new Date(),
  traceId: 'a'.repeat(32),
  deadline: Date.now() + ms,
  sameSite: true,
});

const well = (response: ServerResponse) => response.end('{"data":{"books":[]}}');
const busy = (response: ServerResponse) => response.writeHead(503).end('{"errors":[]}');
const GONE = [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }];

test('a subgraph that is busy is asked once more for a read, never for a change', async () => {
  const { client, calls } = await subgraph((response, call) =>
    call % 2 === 1 ? busy(response) : well(response),
  );
  expect(await client.ask(QUERY, context())).toEqual({ data: { books: [] } });
  expect(calls.count).toBe(2);
  expect(await client.ask(MUTATION, context())).toMatchObject({ errors: GONE });
  expect(calls.count).toBe(3);
});

test('after five failures in a row nothing is asked for two seconds; then one call tries', async () => {
  const { client, calls } = await subgraph((response, call) =>
    call <= 5 ? response.end('garbage') : well(response),
  );
  for (let failure = 1; failure <= 5; failure++) await client.ask(QUERY, context());
  expect(await client.ask(QUERY, context())).toMatchObject({ errors: GONE });
  expect(calls.count).toBe(5);
  await new Promise((done) => setTimeout(done, 2_100));
  const [first, second] = [client.ask(QUERY, context()), client.ask(QUERY, context())];
  expect(await first).toEqual({ data: { books: [] } });
  await second;
  expect(await client.ask(QUERY, context())).toEqual({ data: { books: [] } });
});

test('an answer that one question makes too large closes the subgraph to nobody', async () => {
  const { client } = await subgraph(
    (response, call) =>
      call <= 6 ? response.end(`{"data":{"pad":"${'x'.repeat(8_100_000)}"}}`) : well(response),
    2_000,
  );
  for (let call = 1; call <= 6; call++)
    expect(await client.ask(QUERY, context())).toMatchObject({ errors: GONE });
  expect(await client.ask(QUERY, context())).toEqual({ data: { books: [] } });
});

test('requests that had no time left say nothing about the subgraph', async () => {
  const { client } = await subgraph((response, call) => {
    if (call > 6) well(response);
  }, 2_000);
  for (let call = 1; call <= 6; call++) await client.ask(QUERY, context(20));
  expect(await client.ask(QUERY, context(-1))).toMatchObject({ errors: GONE });
  expect(await client.ask(QUERY, context())).toEqual({ data: { books: [] } });
});

test('what comes after 50 calls in flight and 200 that wait is refused at once', async () => {
  const waiting: ServerResponse[] = [];
  const { client, calls } = await subgraph((response) => void waiting.push(response), 5_000);
  const asked = Array.from({ length: 250 }, () => client.ask(QUERY, context()));
  expect(await client.ask(QUERY, context())).toMatchObject({ errors: GONE });
  await expect.poll(() => waiting.length).toBe(50);
  const release = setInterval(() => waiting.splice(0).forEach(well), 5);
  const answers = await Promise.all(asked);
  clearInterval(release);
  expect(answers).toEqual(answers.map(() => ({ data: { books: [] } })));
  expect(calls.count).toBe(250);
});
