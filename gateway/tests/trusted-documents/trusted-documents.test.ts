import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asked, type RunningGateway, startGateway } from '../running-gateway.ts';

const TITLES = 'query Titles { books { title } }';
const PRICES = 'query Prices { books { price } }';
const ONE = 'query One($id: ID!) { book(id: $id) { title } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const manifest = (...texts: string[]) =>
  JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text])));

let folder: string;
let gateway: RunningGateway;
let cookie: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-trusted-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents/1.json'), manifest(TITLES, PRICES, ONE));
  gateway = await startGateway(() => ({ documents: { places: [join(folder, 'documents')] } }));
  cookie = await gateway.login();
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});

async function post(body: object, headers: Record<string, string> = {}): Promise<Asked> {
  const response = await fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: await response.json(),
  } as Asked;
}
const codeOf = ({ body }: Asked) => body.errors?.[0]?.extensions.code;

test.each([
  ['documentId', { documentId: `sha256:${hashOf(TITLES)}` }],
  [
    'persistedQuery',
    { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(TITLES) } } },
  ],
])('a document of ours is executed for anybody, asked by %s', async (_, body) => {
  for (const headers of [{}, { cookie }]) {
    const answer = await post(body, headers);
    expect(answer.body.data?.books).toContainEqual({ title: 'Reinaert' });
  }
});

test('with its variables and its name', async () => {
  const reference = { documentId: hashOf(ONE), operationName: 'One' };
  const { body } = await post({ ...reference, variables: { id: '2' } });
  expect(body).toEqual({ data: { book: { title: 'Elckerlijc' } } });
  expect(codeOf(await post({ ...reference, variables: { id: { a: 1 } } }))).toBe('BAD_USER_INPUT');
});

describe('nothing else is executed', () => {
  test.each([
    ['a text', { query: TITLES }, 'PERSISTED_QUERY_REQUIRED'],
    ['a hash of nothing', { documentId: 'a'.repeat(64) }, 'PERSISTED_QUERY_NOT_FOUND'],
    [
      'a text that wants to be remembered',
      {
        query: '{ books { stars } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('{ books { stars } }') } },
      },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['a name that objects have', { documentId: 'constructor' }, 'BAD_REQUEST'],
    ['no document', {}, 'BAD_REQUEST'],
  ])('%s', async (_, body, code) => {
    for (const headers of [{}, { cookie }, { authorization: 'Bearer a.b.c' }]) {
      const answer = await post(body, headers);
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe(code);
      expect(answer.body.data).toBeUndefined();
    }
  });

  test('a text beside a known hash', async () => {
    const { body } = await post({ documentId: hashOf(TITLES), query: '{ whoami { context } }' });
    expect(JSON.stringify(body)).not.toContain('whoami');
    expect(body.data?.books).toHaveLength(2);
  });
});

test("a document outside the asker's contract is refused plainly, and the log says that a build is wrong", async () => {
  const asked = { documentId: hashOf(PRICES) };
  const answer = await post(asked);
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual([
    {
      message: expect.stringContaining('not part of what you may ask'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', traceId: answer.headers.get('x-trace-id') },
    },
  ]);
  expect(gateway.log()).toContain('does not fit the contract');
  expect((await post(asked, { cookie })).body.data?.books).toContainEqual({ price: 20 });
});

test('a front-end that is built anew asks at once what the old one could not, and the old one goes on', async () => {
  const text = 'query New { books { id } }';
  await new Promise((done) => setTimeout(done, 1_050)); // it looks at the disk once a second
  rmSync(join(folder, 'documents/1.json'));
  writeFileSync(join(folder, 'documents/2.json'), manifest(text));
  expect((await post({ documentId: hashOf(text) })).body.data?.books).toContainEqual({ id: '1' });
  expect((await post({ documentId: hashOf(TITLES) })).status).toBe(200);
});
