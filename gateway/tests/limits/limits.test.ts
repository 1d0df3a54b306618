import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
  await gateway.ask('{ books { title } }');
});
afterAll(() => gateway.stop());

const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

describe('a document that would keep the process busy is refused in no time', () => {
  test.each([
    ['10,000 aliases', `{ books { ${many(10_000, (i) => `a${i}: title`)} } }`],
    ['20,000 fields', `{ books { ${many(20_000, () => 'title')} } }`],
    [
      'fragments that double 40 times',
      `{ books { ...f0 } } ${many(40, (i) => `fragment f${i} on Book { ...f${i + 1} ...f${i + 1} }`)} fragment f40 on Book { id }`,
    ],
    ['1,000 directives', `{ books { title ${'@include(if: true) '.repeat(150)} } }`],
    ['20 root fields', `{ ${many(20, (i) => `r${i}: books { id }`)} }`],
  ])('%s', async (_, query) => {
    const start = performance.now();
    const { status, body } = await gateway.ask(query);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']).toContain(
      body.errors?.[0]?.extensions.code,
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('two changes in one operation are refused', async () => {
  const cookie = await gateway.login();
  const { status, body } = await gateway.ask(
    'mutation { buy(id: "1") { id } again: buy(id: "2") { id } }',
    { cookie, 'x-hub-csrf': '1' },
  );
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain('at most 1');
});

describe('a body', () => {
  const post = (body: string) =>
    fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  test.each([
    ['above 256 kB', JSON.stringify({ query: '{ books { id } }', pad: 'x'.repeat(300_000) }), 413],
    ['that is no JSON', '{ "query": ', 400],
    [
      'with a key that pollutes prototypes',
      '{ "query": "{ books { id } }", "__proto__": { "a": 1 } }',
      400,
    ],
    ['that is a list of operations', '[{ "query": "{ books { id } }" }]', 400],
  ])('%s is refused in JSON', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: object }[];
    };
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at .*\.js/);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_REQUEST',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});
