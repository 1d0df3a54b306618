import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SubgraphClient } from '../../src/index.ts';
import { AGENT, type RunningGateway, startGateway } from '../running-gateway.ts';

const BOOKS = 'query Books { books { title } whoami { organisation } }';
const BUY = 'mutation Buy { buy(id: "1") { title } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const BOOK = '0190a000-0000-7000-8000-000000000001';
const other: typeof AGENT = {
  ...AGENT,
  actor: { ...AGENT.actor, organisationId: '00000000-0000-4000-8000-000000000002' } as never,
};

let folder: string;
let gateway: RunningGateway;
/** What stands on the shelf: changed by tests. */
let title = 'Reinaert';
/** Questions that reached the books. */
let asked = 0;
const shelf = (client: SubgraphClient): SubgraphClient => ({
  ...client,
  async ask(request, context) {
    const answer = await client.ask(request, context);
    if (client.name !== 'books' || !answer.data) return answer;
    asked += 1;
    return { ...answer, data: { ...answer.data, books: [{ title }] } };
  },
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-live-'));
  const texts = [BOOKS, BUY];
  writeFileSync(
    join(folder, 'd.json'),
    JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))),
  );
  gateway = await startGateway(({ clients }) => ({
    documents: { places: [folder] },
    clients: clients.map(shelf),
    liveTopics: ['Book'],
    liveLimits: { heartbeatMs: 200 },
  }));
});
afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true });
});
const streams: AbortController[] = [];
beforeEach(() => {
  asked = 0;
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.abort();
});

const question = (change: object = {}) => ({
  ...{ id: 'q1', topics: ['Book'], documentId: hashOf(BOOKS) },
  ...change,
});
const open = async (cookie: string, body: object, headers: Record<string, string> = {}) => {
  const stop = new AbortController();
  streams.push(stop);
  const response = await fetch(`${gateway.origin}/graphql/live`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-csrf': '1', cookie, ...headers },
    body: JSON.stringify(body),
    signal: stop.signal,
  });
  const page = { response, text: '', ended: false };
  const read = async () => {
    for await (const chunk of response.body ?? []) page.text += Buffer.from(chunk).toString();
    page.ended = true;
  };
  read().catch(() => {
    page.ended = true;
  });
  return page;
};
const answersOf = ({ text }: { text: string }) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '').answer.data);
const titlesOf = (page: { text: string }) =>
  answersOf(page).map(({ books }) => books.map((book: { title: string }) => book.title).join());
const TELL = `select hub.tell('Book', '${BOOK}', 1)`;
const tell = () => gateway.database.sql(TELL);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('a page hears of a change as its own login may see it, and of nothing that is the same', async () => {
  title = 'Reinaert';
  const pages = [
    await open(await gateway.login(), { questions: [question()] }),
    await open(await gateway.login(other), { questions: [question()] }),
  ];
  expect(pages[0]?.response.headers.get('content-type')).toBe('text/event-stream');
  for (const page of pages) await expect.poll(() => titlesOf(page)).toEqual(['Reinaert']);
  await tell();
  await pause(700);
  for (const page of pages) expect(titlesOf(page)).toEqual(['Reinaert']);
  title = 'Elckerlijc';
  await tell();
  for (const page of pages)
    await expect.poll(() => titlesOf(page)).toEqual(['Reinaert', 'Elckerlijc']);
  const organisations = pages.map((page) =>
    answersOf(page).map((data) => data.whoami.organisation),
  );
  expect(organisations).toEqual([
    [AGENT.actor, AGENT.actor].map(({ organisationId }) => organisationId),
    [other.actor, other.actor].map(({ organisationId }) => organisationId),
  ]);
});

test('a burst of changes is asked once, for all pages of one login', async () => {
  const cookie = await gateway.login();
  const pages = [];
  for (let tab = 0; tab < 3; tab++) pages.push(await open(cookie, { questions: [question()] }));
  for (const page of pages) await expect.poll(() => titlesOf(page)).toHaveLength(1);
  await pause(600);
  asked = 0;
  title = 'Burst';
  // 20 transactions in one message: a slow machine must not make several bursts of them
  await gateway.database.sql(`begin; ${TELL}; commit; `.repeat(20));
  for (const page of pages) await expect.poll(() => titlesOf(page).at(-1)).toBe('Burst');
  await pause(700);
  expect(asked).toBeLessThanOrEqual(2); // one at once, one after what came meanwhile
});

test('a page that comes back hears only what it has not seen', async () => {
  const cookie = await gateway.login();
  title = 'Seen';
  const first = await open(cookie, { questions: [question()] });
  await expect.poll(() => titlesOf(first)).toEqual(['Seen']);
  const [, id = ''] = /^id: (.*)$/m.exec(first.text) ?? [];
  const same = await open(cookie, { questions: [question()], once: true }, { 'last-event-id': id });
  await expect.poll(() => same.ended).toBe(true);
  expect(titlesOf(same)).toEqual([]);
  title = 'Unseen';
  const later = await open(
    cookie,
    { questions: [question()], once: true },
    { 'last-event-id': id },
  );
  await expect.poll(() => later.ended).toBe(true);
  expect(titlesOf(later)).toEqual(['Unseen']);
});

test.each([
  ['nobody', { cookie: '' }, { questions: [question()] }, 401],
  ['a page of another site', { 'x-hub-csrf': '0' }, { questions: [question()] }, 403],
  ['no question', {}, { questions: [] }, 400],
  [
    'a text of its own',
    {},
    { questions: [{ id: 'a', topics: ['Book'], query: '{ books { id } }' }] },
    400,
  ],
  ['an unknown document', {}, { questions: [question({ documentId: '0'.repeat(64) })] }, 400],
  ['a change', {}, { questions: [question({ documentId: hashOf(BUY) })] }, 400],
  ['a topic that is not offered', {}, { questions: [question({ topics: ['Session'] })] }, 400],
  [
    'too many questions',
    {},
    { questions: Array.from({ length: 11 }, (_, n) => question({ id: `q${n}` })) },
    400,
  ],
])('%s is refused', async (_, headers, body, status) => {
  const { response } = await open(await gateway.login(), body, headers as Record<string, string>);
  expect(response.status).toBe(status);
});

test('a stream lives as long as its login, which it does not keep alive', async () => {
  const cookie = await gateway.login();
  const page = await open(cookie, { questions: [question()] });
  await expect.poll(() => page.text).toContain(': still here');
  const seen = () => gateway.asGateway('select max(last_seen_at) as at from gateway.session', []);
  const before = (await seen()).rows;
  await pause(500);
  expect((await seen()).rows).toEqual(before);
  expect(page.ended).toBe(false);
  await fetch(`${gateway.origin}/auth/logout`, {
    method: 'POST',
    headers: { cookie, 'x-hub-csrf': '1', 'content-type': 'application/json' },
    body: '{}',
  });
  await expect.poll(() => page.ended).toBe(true);
});

test('one login keeps eight streams open; a place that is left is free again', async () => {
  const cookie = await gateway.login();
  const pages = [];
  for (let tab = 0; tab < 8; tab++) pages.push(await open(cookie, { questions: [question()] }));
  expect(pages.map(({ response }) => response.status)).toEqual(pages.map(() => 200));
  const ninth = await open(cookie, { questions: [question()] });
  expect(ninth.response.status).toBe(429);
  expect(ninth.response.headers.get('retry-after')).toBe('60');
  streams.at(-2)?.abort();
  await expect
    .poll(async () => (await open(cookie, { questions: [question()] })).response.status)
    .toBe(200);
});
