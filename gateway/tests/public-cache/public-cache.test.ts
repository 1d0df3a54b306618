import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SubgraphClient } from '../../src/index.ts';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

const SHELF =
  'query Shelf($first: Int) { shelf(first: $first) { id title stars } whoami { audience } }';
const BUY = 'mutation Buy { buy(id: "1") { title } }';
const FAILS = 'query Fails { fails(how: "sql") }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;
let gateway: RunningGateway;
/** Questions that reached a subgraph. */
let asked = 0;
const counted = (client: SubgraphClient): SubgraphClient => ({
  ...client,
  ask(question, context) {
    asked += 1;
    return client.ask(question, context);
  },
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-public-'));
  const texts = [SHELF, BUY, FAILS];
  writeFileSync(
    join(folder, 'public.json'),
    JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))),
  );
  gateway = await startGateway(({ clients }) => ({
    documents: { places: [folder] },
    clients: clients.map(counted),
  }));
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = 0;
});

interface Raw {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: Buffer;
}

/** As a browser sends it, but nothing is decoded on the way. */
const send = (method: string, path: string, headers: Record<string, string>, body?: string) =>
  new Promise<Raw>((resolve, reject) => {
    const call = request(`${gateway.origin}${path}`, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    call.on('error', reject).end(body);
  });
const address = (text: string, variables: object = {}) =>
  `/graphql?documentId=sha256:${hashOf(text)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
const get = (text: string, headers: Record<string, string> = {}, variables: object = {}) =>
  send('GET', address(text, variables), headers);
const post = (text: string, headers: Record<string, string> = {}, variables: object = {}) =>
  send(
    'POST',
    '/graphql',
    { 'content-type': 'application/json', ...headers },
    JSON.stringify({ documentId: hashOf(text), variables }),
  );
/** Asked until it is known by heart. */
async function learn(variables: object): Promise<Raw> {
  for (let time = 0; time < 100; time++) {
    asked = 0;
    const answer = await get(SHELF, {}, variables);
    if (asked === 0) return answer;
  }
  throw new Error('It is asked each time.');
}

test('what anybody asks again is answered without asking anything', async () => {
  const known = await learn({ first: 1 });
  expect(JSON.parse(String(known.bytes))).toEqual({
    data: {
      shelf: [{ id: '1', title: 'Reinaert', stars: 4 }],
      whoami: { audience: 'public' },
    },
  });
  expect((await post(SHELF, {}, { first: 1 })).bytes).toEqual(known.bytes);
  expect(asked).toBe(0);
  await get(SHELF, {}, { first: 2 });
  expect(asked).toBeGreaterThan(0);
});

test('a browser that has the answer hears only that it still holds', async () => {
  const { headers } = await learn({ first: 3 });
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(headers.vary).toBe('cookie, accept, accept-encoding');
  const again = await get(SHELF, { 'if-none-match': String(headers.etag) }, { first: 3 });
  expect(again.status).toBe(304);
  expect(again.bytes).toHaveLength(0);
  expect(again.headers.etag).toBe(headers.etag);
  const other = await get(SHELF, { 'if-none-match': 'W/"other"' }, { first: 3 });
  expect(other.status).toBe(200);
  expect(asked).toBe(0);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('in %s it is the same answer', async (encoding, decode) => {
  // The library has two books: a long list of variables that nobody reads would not make the answer long.
  const known = await learn({ first: 4 });
  const { headers, bytes } = await get(SHELF, { 'accept-encoding': encoding }, { first: 4 });
  if (known.bytes.length < 1_000) expect(headers['content-encoding']).toBeUndefined();
  else expect(decode(bytes)).toEqual(known.bytes);
});

test('a login gets its own answer, which nobody else gets and no browser keeps', async () => {
  const known = await learn({ first: 5 });
  const cookie = await gateway.login();
  for (const time of [1, 2, 3]) {
    const { headers, bytes } = await get(SHELF, { cookie }, { first: 5 });
    expect([time, JSON.parse(String(bytes)).data.whoami]).toEqual([time, { audience: 'agency' }]);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  }
  expect((await get(SHELF, {}, { first: 5 })).bytes).toEqual(known.bytes);
});

test('after a change, by whomever, it is asked anew', async () => {
  await learn({ first: 6 });
  const cookie = await gateway.login();
  const own = { cookie, 'x-hub-csrf': '1', origin: gateway.origin };
  expect((await post(BUY, own)).status).toBe(200);
  asked = 0;
  await get(SHELF, {}, { first: 6 });
  expect(asked).toBeGreaterThan(0);
});

test('what another process or a job changes is heard of too', async () => {
  await learn({ first: 7 });
  await gateway.database.sql(`select hub.tell('Book', '0190a000-0000-7000-8000-000000000001', 1)`);
  await expect
    .poll(async () => {
      await get(SHELF, {}, { first: 7 });
      return asked;
    })
    .toBeGreaterThan(0);
});

test('an answer with an error is kept for nobody', async () => {
  for (const time of [1, 2, 3]) {
    asked = 0;
    const { headers, bytes } = await get(FAILS);
    const [error] = JSON.parse(String(bytes)).errors;
    expect([time, error.extensions.traceId]).toEqual([time, headers['x-trace-id']]);
    expect(headers['cache-control']).toBe('no-store');
    expect(asked).toBe(1);
  }
});

test('nothing is changed by opening an address', async () => {
  const cookie = await gateway.login();
  for (const headers of [{}, { cookie }, { cookie, 'x-hub-csrf': '1', origin: gateway.origin }]) {
    const { status } = await get(BUY, headers);
    expect(status).toBe(403);
  }
  expect(asked).toBe(0);
});

test.each([
  ['a text', '/graphql?query=%7B__typename%7D', 405],
  ['nothing', '/graphql', 405],
  ['an unknown document', `/graphql?documentId=${'0'.repeat(64)}`, 400],
  ['variables that are no JSON', `/graphql?documentId=${hashOf(SHELF)}&variables=%7B`, 400],
])('an address with %s is refused', async (_, path, status) => {
  const answer = await send('GET', path, {});
  expect(answer.status).toBe(status);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(JSON.parse(String(answer.bytes)).errors).toHaveLength(1);
});
