import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hub, startHub } from '../src/index.ts';
import { Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';

// What the gateway cannot know by itself: the statements of the services, with whose question they belong to.

const folder = dataFolder();
let hub: Hub;
let visitor: Visitor;
beforeAll(async () => {
  hub = await startHub({
    ...{ dataDir: folder.path, port: 0, logLevel: 'silent' },
    ...{ allowFreeDocuments: true, explain: true },
  });
  visitor = new Visitor(hub.origin);
  await visitor.login('an.peeters');
});
afterAll(async () => {
  await hub?.stop();
  folder.remove();
});

interface Report {
  readonly contract: string;
  readonly fetches: readonly {
    readonly service: string;
    readonly statements?: readonly {
      readonly sql: string;
      readonly count: number;
      readonly ms?: number;
      readonly frame: boolean;
    }[];
  }[];
  readonly answer?: { readonly body: { readonly data?: unknown; readonly errors?: unknown } };
}

async function explain(query: string, variables = {}): Promise<Report> {
  const response = await visitor.post('/dev/explain', { query, variables });
  expect(response.status).toBe(200);
  return (await response.json()) as Report;
}

type Fetch = Report['fetches'][number];
const asking = ({ statements = [] }: Fetch) => statements.filter(({ frame }) => !frame);
const countOf = (fetch: Fetch) => asking(fetch).reduce((sum, { count }) => sum + count, 0);

test('each statement is told with its time, and apart from what opens and closes the request', async () => {
  const { contract, answer, fetches } = await explain(
    '{ organisations(first: 2) { totalCount nodes { name } } }',
  );
  expect(contract).toBe('agency');
  expect(answer?.body.errors).toBeUndefined();
  expect(fetches).toHaveLength(1);
  const [fetch] = fetches;
  expect(fetch?.statements?.some(({ frame }) => frame)).toBe(true);
  for (const { ms } of fetch?.statements ?? []) expect(ms).toBeGreaterThan(0);
  expect(fetch && countOf(fetch)).toBeGreaterThan(0);
  for (const { sql } of fetch ? asking(fetch) : []) expect(sql).toMatch(/^(select|with)/i);
});

test('who asks at the same moment keeps his own statements', async () => {
  const small = '{ programme(slug: "plan-samenleven") { id } }';
  const large = '{ organisations(first: 3) { totalCount nodes { name } } }';
  const alone = [await explain(small), await explain(large)];
  const together = await Promise.all([explain(small), explain(large), explain(small)]);
  const [one, other] = alone.map(({ fetches }) => fetches.map(countOf));
  expect(one).not.toEqual(other);
  expect(together.map(({ fetches }) => fetches.map(countOf))).toEqual([one, other, one]);
});

test('as many as the counter of the bench finds', async () => {
  let report: Report | undefined;
  const counted = await hub.countStatements(async () => {
    report = await explain('{ organisations(first: 3) { totalCount nodes { name } } }');
  });
  expect(report?.fetches.length).toBeGreaterThan(0);
  for (const fetch of report?.fetches ?? []) expect(countOf(fetch)).toBe(counted[fetch.service]);
});

test('no value of a variable stands in a statement', async () => {
  const secret = 'Zoekterm-met-een-naam';
  const report = await explain(
    'query ($text: String) { organisations(first: 3, filter: { search: $text }) { totalCount } }',
    { text: secret },
  );
  expect(report.answer?.body.errors).toBeUndefined();
  expect(report.fetches[0]?.statements?.length).toBeGreaterThan(0);
  expect(JSON.stringify(report.fetches)).not.toContain(secret);
});
