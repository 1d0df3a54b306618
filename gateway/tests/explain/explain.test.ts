import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExplainReport } from '../../src/explain/explain-report.ts';
import { CSRF_HEADER } from '../../src/index.ts';
import { type GraphError, type RunningGateway, startGateway } from '../running-gateway.ts';

const PAGE = join(import.meta.dirname, '../../src/explain/page');
const TITLES = 'query Titles {\n  books {\n    title\n    stars\n  }\n}';
const HASH = createHash('sha256').update(TITLES).digest('hex');

let folder: string;
let gateway: RunningGateway;
let plain: RunningGateway;
let cookie: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-explain-'));
  const manifest = join(folder, 'documents.json');
  writeFileSync(manifest, JSON.stringify({ [HASH]: TITLES }));
  const frontends = [{ name: 'library', places: [join(folder, 'nowhere'), manifest] }];
  const explain = { page: PAGE, styles: folder, font: join(folder, 'font.woff2'), frontends };
  [gateway, plain] = await Promise.all([
    startGateway(() => ({ documents: { places: [manifest], allowFree: true }, explain })),
    startGateway(),
  ]);
  cookie = await gateway.login();
});
afterAll(async () => {
  await gateway?.stop();
  await plain?.stop();
  rmSync(folder, { recursive: true });
});

interface Explained {
  readonly status: number;
  readonly report: ExplainReport & { readonly errors?: GraphError[] };
}

async function explain(
  body: unknown,
  headers: Record<string, string> = {},
  at = gateway,
): Promise<Explained> {
  const response = await fetch(`${at.origin}/dev/explain`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, report: (await response.json()) as Explained['report'] };
}

describe('an operation of two subgraphs', () => {
  test('shows plan, fetches, executor, timings, price and answer', async () => {
    const { status, report } = await explain({ query: '{ books { title stars next { stars } } }' });
    expect(status).toBe(200);
    expect(report).toMatchObject({ contract: 'public', document: 'free', executor: 'fast' });
    expect(report.refused).toBeUndefined();
    expect(report.plan).toMatchObject({
      kind: 'sequence',
      nodes: [{ kind: 'fetch', fetch: 1, service: 'books' }, expect.anything()],
    });
    expect(JSON.stringify(report.plan)).toContain('... on Book');
    const [books, reviews] = report.fetches;
    expect(books).toMatchObject({ fetch: 1, service: 'books', rows: 1, errors: 0 });
    expect(books?.entities).toBeUndefined();
    expect(reviews).toMatchObject({ fetch: 2, service: 'reviews', rows: 2, entities: 2 });
    expect(reviews?.startMs).toBeGreaterThanOrEqual((books?.startMs ?? 0) + (books?.ms ?? 0));
    const { total, ...parts } = report.timings;
    for (const part of Object.values(parts)) expect(part).toBeGreaterThanOrEqual(0);
    expect(total).toBeGreaterThanOrEqual((parts.fetch ?? 0) + (parts.shape ?? 0));
    expect(report.price).toEqual({ cost: 41, points: 41, most: 5000 });
    expect(report.answer?.bytes).toBe(JSON.stringify(report.answer?.body).length);
    expect(report.answer?.body.data).toMatchObject({ books: [{ stars: 4 }, { stars: 4 }] });
  });

  test('asks a subgraph once for what is needed of it at several places, and says which went together', async () => {
    const query = '{ a: book(id: "1") { stars } b: books { stars } c: book(id: "2") { stars } }';
    const { report } = await explain({ query });
    const reviews = report.fetches.filter(({ service }) => service === 'reviews');
    const numbers = reviews.map(({ fetch }) => fetch);
    expect(reviews.map((one) => one.with)).toEqual([undefined, numbers[0], numbers[0]]);
    expect(report.answer?.body).toEqual({
      data: { a: { stars: 4 }, b: [{ stars: 4 }, { stars: 4 }], c: { stars: 4 } },
    });
  });

  test('asks equal entities once, and says how many objects needed them', async () => {
    const query = '{ a: book(id: "1") { stars } b: books { stars } c: books { stars } }';
    const { report } = await explain({ query });
    const asked = report.fetches.filter(({ service }) => service === 'reviews');
    expect(asked.map(({ rows, entities }) => [rows, entities])).toEqual(
      expect.arrayContaining([
        [1, 1],
        [2, 2],
      ]),
    );
    expect(new Set(report.fetches.map(({ fetch }) => fetch)).size).toBe(report.fetches.length);
  });

  test('only planned, asks no subgraph', async () => {
    const { report } = await explain({ query: TITLES, planOnly: true });
    expect(report.plan).toMatchObject({ kind: 'sequence' });
    expect(report.fetches).toEqual([]);
    expect(report.answer).toBeUndefined();
    expect(report.executor).toBeUndefined();
  });

  test('says nothing of statements that it cannot hear', async () => {
    const { report } = await explain({ query: TITLES });
    for (const { statements } of report.fetches) expect(statements).toBeUndefined();
  });
});

test('what is not native is answered by stock, and the reason is told', async () => {
  const { report } = await explain({ query: '{ books { __proto__: title stars } }' });
  expect(report).toMatchObject({ executor: 'stock', refused: 'response key __proto__' });
  expect(report.plan).toMatchObject({ kind: 'sequence' });
  expect(report.fetches.map(({ service }) => service)).toEqual(['books', 'reviews']);
  expect(report.timings.shape).toBeUndefined();
});

test('a document of ours costs what it always costs', async () => {
  const { report } = await explain({ documentId: HASH });
  expect(report).toMatchObject({ document: 'trusted', price: { points: 10 } });
});

describe('explaining opens nothing', () => {
  test("a stranger's contract does not show what a session may see", async () => {
    const query = '{ books { price complaints } }';
    const stranger = await explain({ query });
    expect(stranger.report.plan).toBeUndefined();
    expect(stranger.report.fetches).toEqual([]);
    expect(stranger.report.answer?.body.errors?.[0]?.extensions?.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const agent = await explain({ query }, { cookie });
    expect(agent.report).toMatchObject({ contract: 'agency', executor: 'fast' });
    expect(agent.report.answer?.body.data).toMatchObject({ books: [{ price: 20 }, { price: 15 }] });
  });

  test('limits and budgets hold', async () => {
    const query = '{ shelf(first: 9000) { id title stars } }';
    const { report } = await explain({ query });
    expect(report.answer?.body.errors?.[0]?.extensions?.code).toBe('OPERATION_TOO_COSTLY');
    expect(report.fetches).toEqual([]);
  });

  test('a change needs the proof of our own page, also when explained', async () => {
    const query = 'mutation { buy(id: "1") { id } }';
    const forged = await explain({ query }, { cookie });
    expect(forged.report.answer?.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(forged.report.plan).toBeUndefined();
    const ours = await explain({ query }, { cookie, [CSRF_HEADER]: '1' });
    expect(ours.report.answer?.body.data).toEqual({ buy: { id: '1' } });
  });

  test('errors of a subgraph stay masked', async () => {
    const { report } = await explain({ query: '{ fails(how: "sql") }' });
    expect(report.fetches[0]).toMatchObject({ service: 'books', errors: 1 });
    expect(JSON.stringify(report)).not.toContain('secret.table');
  });

  test('a session that ended is told so', async () => {
    const { status } = await explain({ query: TITLES }, { cookie: `__Host-hub=${'a'.repeat(43)}` });
    expect(status).toBe(401);
  });
});

test.each([
  ['no JSON', '{', 400, 'BAD_REQUEST'],
  ['no document', {}, 400, 'BAD_REQUEST'],
  ['a list', [{ query: TITLES }], 400, 'BAD_REQUEST'],
  ['an unknown hash', { documentId: 'a'.repeat(64) }, 400, 'PERSISTED_QUERY_NOT_FOUND'],
  ['variables in a text', { query: TITLES, variables: '{}' }, 400, 'BAD_REQUEST'],
  ['variables in a list', { query: TITLES, variables: [] }, 400, 'BAD_REQUEST'],
  ['a name that is none', { query: TITLES, operationName: 7 }, 400, 'BAD_REQUEST'],
])('broken input, %s, gets a clear answer', async (_, body, status, code) => {
  const answer = await explain(body);
  expect(answer.status).toBe(status);
  expect(answer.report.errors?.[0]?.extensions.code).toBe(code);
  expect(answer.report.errors?.[0]?.message).toMatch(/\w+ \w+/);
});

test.each([
  ['a document that cannot be parsed', '{ books {', 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a variable that is missing', 'query ($id: ID!) { book(id: $id) { id } }', 'BAD_USER_INPUT'],
])('%s is an error in a report', async (_, query, code) => {
  const { status, report } = await explain({ query });
  expect(status).toBe(200);
  expect(report.fetches).toEqual([]);
  expect(report.answer?.body.errors?.[0]?.extensions?.code).toBe(code);
});

test('the page lists the documents of each front-end, with their variables', async () => {
  const response = await fetch(`${gateway.origin}/dev/explain/documents`);
  expect(await response.json()).toEqual([
    {
      name: 'library',
      documents: [{ hash: HASH, name: 'Titles', kind: 'query', text: TITLES, variables: [] }],
    },
  ]);
});

test('the page holds no inline script, and its files come from this origin', async () => {
  const response = await fetch(`${gateway.origin}/dev/explain`);
  const html = await response.text();
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-");
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=| style=/);
  const files = [...html.matchAll(/(?:src|href)="(\/dev\/explain\/page\/[^"]+)"/g)];
  expect(files.length).toBeGreaterThan(1);
  for (const [, path] of files)
    expect((await fetch(`${gateway.origin}${path}`)).status, path).toBe(200);
  const outside = await fetch(`${gateway.origin}/dev/explain/page/..%2Fexplain-page.ts`);
  expect(outside.status).toBe(404);
});

test('without the development mode there is no such place', async () => {
  const { status, report } = await explain({ query: TITLES }, {}, plain);
  expect(status).toBe(404);
  expect(report.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const page = await fetch(`${plain.origin}/dev/explain`);
  expect(await page.text()).not.toContain('/dev/explain/page');
  const list = await fetch(`${plain.origin}/dev/explain/documents`);
  expect(list.headers.get('content-type')).not.toContain('json');
});
