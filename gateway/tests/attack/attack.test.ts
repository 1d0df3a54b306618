import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

// What graphql-cop, InQL and the authors of "Black Hat GraphQL" try first. Each has to be answered, in time, with a refusal.
// The gateway lets everybody ask freely here: what is left when the first wall, documents of our own only, is away.

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway(() => ({ rates: { otherReads: 1_000_000 } }));
  await gateway.ask('{ books { title } }');
});
afterAll(() => gateway.stop());

/** Generous: on a busy machine with two cores each takes some ten milliseconds. */
const BOUND_MS = 1_500;

interface Answer {
  readonly status: number;
  readonly code: unknown;
  readonly text: string;
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  const start = performance.now();
  const response = await fetch(`${gateway.origin}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  expect(performance.now() - start).toBeLessThan(BOUND_MS);
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  expect(body.data ?? undefined).toBeUndefined();
  return { status: response.status, code: body.errors?.[0]?.extensions?.code, text };
}
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  send('/graphql', {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

const PARSE = [400, 'GRAPHQL_PARSE_FAILED'] as const;
const VALID = [400, 'GRAPHQL_VALIDATION_FAILED'] as const;
const COST = [400, 'OPERATION_TOO_COSTLY'] as const;
const INTROSPECTION = 'fields { type { fields { type { fields { type { name } } } } } }';

describe('a document that asks for too much', () => {
  test.each([
    ['alias overloading', `{ ${many(101, (i) => `a${i}: __typename`)} }`, VALID],
    ['aliases of one field', `{ books { ${many(16, (i) => `a${i}: title`)} } }`, VALID],
    ['10,000 aliases', `{ books { ${many(10_000, (i) => `a${i}: title`)} } }`, PARSE],
    ['field duplication', `{ books { ${many(900, () => 'title')} } }`, VALID],
    ['directive overloading', `{ books { title ${'@a '.repeat(10)} } }`, VALID],
    ['directives that exist', `{ books { title ${'@skip(if: false) '.repeat(6)} } }`, VALID],
    [
      'nested fragments of 1 kB',
      `{ books { ...f0 } } ${many(20, (i) => `fragment f${i} on Book { ...f${i + 1} ...f${i + 1} }`)} fragment f20 on Book { id }`,
      VALID,
    ],
    ['a fragment in itself', '{ books { ...f } } fragment f on Book { next { ...f } }', VALID],
    ['depth 500', `{ books ${'{ next '.repeat(330)} { id } ${'}'.repeat(330)} }`, VALID],
    ['depth 9', `{ books ${'{ next '.repeat(7)} { id } ${'}'.repeat(7)} }`, VALID],
    ['20,000 tokens', `{ books { ${'title '.repeat(20_000)} } }`, PARSE],
    ['11 root fields', `{ ${many(11, () => 'books { id }')} }`, VALID],
    ['two changes', 'mutation { buy(id: "1") { id } again: buy(id: "2") { id } }', VALID],
    ['an absurd page', '{ shelf(first: 2147483647) { id } }', COST],
    [
      'a page that multiplies',
      '{ shelf(first: 500) { id title stars next { id title stars next { id title stars } } } }',
      COST,
    ],
    ['circular introspection', `{ __schema { types { ${INTROSPECTION} } } }`, VALID],
    ['the name of the schema', '{ __schema { queryType { name } } }', VALID],
    ['a field that is nearly there', '{ book { titel } }', VALID],
  ])('%s', async (_, query, [status, code]) => {
    const answer = await post({ query });
    expect(answer.status).toBe(status);
    expect(answer.code).toBe(code);
    expect(answer.text).not.toMatch(/did you mean/i);
    expect(answer.text.length).toBeLessThan(10_000);
  });

  test('says what it would cost, and what it may', async () => {
    const { text } = await post({ query: '{ shelf(first: 6000) { id } }' });
    expect(text).toContain('6001 points');
    expect(text).toContain('at most 5000');
  });

  test('a page size in a variable counts as well', async () => {
    const query = 'query ($n: Int) { shelf(first: $n) { id } }';
    expect((await post({ query, variables: { n: 9_999 } })).code).toBe('OPERATION_TOO_COSTLY');
  });
});

describe('another way in', () => {
  test.each([
    ['a list of operations', '[{"query":"{ books { id } }"},{"query":"{ books { id } }"}]', 400],
    ['a list of one', '[{"query":"{ books { id } }"}]', 400],
    ['a list of 10,000', `[${many(10_000, () => '{"query":"{a}"}').replaceAll(' ', ',')}]`, 400],
  ])('%s', async (_, body, status) => {
    const answer = await post(body);
    expect([answer.status, answer.code]).toEqual([status, 'BAD_REQUEST']);
  });

  const BUY = 'mutation{buy(id:"1"){id}}';
  test.each([
    ['a query in the address', 'GET', `/graphql?query=${encodeURIComponent('{books{id}}')}`, 405],
    ['a change in the address', 'GET', `/graphql?query=${encodeURIComponent(BUY)}`, 405],
    ['a query in the address of a post', 'POST', '/graphql?query={books{id}}', 400],
    ['the schema by its address', 'GET', '/graphql/schema', 405],
    ['another method', 'PUT', '/graphql', 405],
    ['a page to try questions', 'GET', '/graphql', 405],
  ])('%s', async (_, method, path, status) => {
    const answer = await send(path, { method, headers: { accept: 'text/html' } });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/<html|graphiql|playground|sandbox/i);
  });

  test.each(['/graphiql', '/playground', '/altair', '/voyager', '/console', '/v1/graphql'])(
    'no tool at %s',
    async (path) => {
      const answer = await send(path, { headers: { accept: 'text/html' } });
      expect(answer.text).not.toMatch(/graphiql|playground|altair|voyager/i);
    },
  );

  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(BUY)}`],
    ['a form with parts', 'multipart/form-data; boundary=x', '--x\r\n\r\n{}\r\n--x--'],
    ['plain text', 'text/plain', JSON.stringify({ query: BUY })],
    ['GraphQL itself', 'application/graphql', '{ books { id } }'],
  ])('%s', async (_, type, body) => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(answer.status).toBe(415);
  });
});

test('nobody is told how a question was answered', async () => {
  const { body, headers } = await gateway.ask('{ books { title stars } }', {
    'apollo-federation-include-trace': 'ftv1',
    'apollo-query-plan-experimental': '1',
    'x-apollo-tracing': '1',
  });
  expect(Object.keys(body)).toEqual(['data']);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
});
