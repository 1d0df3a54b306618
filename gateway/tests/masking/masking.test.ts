import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

async function post(body: string | object) {
  const response = await fetch(`${gateway.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** Nothing of our machine, our database, our addresses or our files. */
const INSIDE = /stack|node_modules|\.ts:|\.js:|10\.1\.2\.3|select |secret\.|localhost:\d/i;

// Each is one letter away from a name of the schema: a helpful server would tell it.
describe('no hint at a name that the asker did not know', () => {
  test.each([
    ['a field', { query: '{ boks { id } }' }, 'books'],
    ['a field of a type', { query: '{ books { titel } }' }, '"title"'],
    ['an argument', { query: '{ shelf(frst: 1) { id } }' }, '"first"'],
    ['a value of an enum', { query: '{ shelf(order: BY_TITEL) { id } }' }, 'BY_TITLE'],
    ['a field of an input', { query: '{ shelf(filter: { titlePrt: "a" }) { id } }' }, 'titlePart'],
    ['a type', { query: 'query ($f: BookFiltr) { shelf(filter: $f) { id } }' }, '"BookFilter"'],
    ['a type of a fragment', { query: '{ books { ... on Bok { id } } }' }, '"Book"'],
    ['a fragment', { query: '{ books { ...Fo } } fragment Foo on Book { id }' }, 'Did you'],
    ['a directive', { query: '{ books @incude(if: true) { id } }' }, '"include"'],
    [
      'a value of an enum, in a variable',
      {
        query: 'query ($o: BookOrder) { shelf(order: $o) { id } }',
        variables: { o: 'BY_TITEL' },
      },
      'BY_TITLE',
    ],
    [
      'a field of an input, in a variable',
      {
        query: 'query ($f: BookFilter) { shelf(filter: $f) { id } }',
        variables: { f: { titlePrt: 'a' } },
      },
      'titlePart',
    ],
    [
      'a variable of the wrong type',
      { query: 'query ($n: Int) { shelf(first: $n) { id } }', variables: { n: 'ten' } },
      'Did you',
    ],
    ['an operation', { query: 'query Aa { books { id } }', operationName: 'Ab' }, 'Aa'],
  ])('%s', async (_, body, hint) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean/i);
    expect(text).not.toContain(hint);
    expect(text).not.toMatch(INSIDE);
    expect(JSON.parse(text).errors[0].extensions.code).toMatch(
      /^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|OPERATION_RESOLUTION_FAILURE)$/,
    );
  });
});

describe('what cannot be read says no more than that', () => {
  test.each([
    ['half a body', '{ "query": "{ books', 400],
    ['a body that pollutes prototypes', '{"query":"{books{id}}","__proto__":{"x":1}}', 400],
    ['one that does so by its maker', '{"constructor":{"prototype":{"x":1}},"query":"{"}', 400],
    ['a number', '7', 400],
    ['nothing', '', 400],
    ['a document that does not end', '{"query":"{ books { id "}', 400],
    ['variables that are a list', '{"query":"{ books { id } }","variables":[1]}', 400],
    ['variables that are a text', '{"query":"{ books { id } }","variables":"x"}', 400],
    ['a name that is an object', '{"query":"{ books { id } }","operationName":{"a":1}}', 400],
  ])('%s', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(INSIDE);
    expect(JSON.parse(answer.text).errors).toHaveLength(1);
  });
});

describe('names that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s is an alias like another, and changes no other answer',
    async (name) => {
      const { text } = await post({ query: `{ ${name}: books { ${name}: title stars } }` });
      // as text: in an object of the test itself such a name would already mean something else
      const rows = ['Reinaert', 'Elckerlijc'].map((title) => `{"${name}":"${title}","stars":4}`);
      expect(text.trim()).toBe(`{"data":{"${name}":[${rows.join(',')}]}}`);
      expect(({} as Record<string, unknown>).title).toBeUndefined();
      expect((await gateway.ask('{ books { title } }')).body).toEqual({
        data: { books: [{ title: 'Reinaert' }, { title: 'Elckerlijc' }] },
      });
    },
  );

  test.each(['__proto__', 'constructor'])('%s as a variable reaches nothing', async (name) => {
    const { status, text } = await post(
      `{"query":"query ($f: BookFilter) { shelf(filter: $f) { id } }","variables":{"f":{"${name}":{"a":1}}}}`,
    );
    expect(status).toBe(400);
    expect(text).not.toMatch(INSIDE);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});
