import { buildSchema, parse, validate } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import schemaText from '../../../../gateway/graph/partner.graphql?raw';
import manifest from '../generated/trusted-documents.json';
import { ask, readVariables } from './ask.ts';
import { SAMPLES } from './samples.ts';

describe('readVariables', () => {
  it.each([
    ['', {}],
    ['{"a":1}', { a: 1 }],
    ['[1]', undefined],
    ['null', undefined],
    ['{a:1}', undefined],
  ])('%s', (text, value) => {
    expect(readVariables(text)).toEqual(value);
  });
});

it.each(SAMPLES)('the sample "$key" holds in the contract of partners', ({ query, variables }) => {
  expect(validate(buildSchema(schemaText), parse(query))).toEqual([]);
  expect(readVariables(variables)).toBeDefined();
});

describe('ask', () => {
  const [{ query, variables }] = SAMPLES;
  const OWN = '{ assignments { totalCount } }';
  const sent = () => {
    const [url, init] = vi.mocked(globalThis.fetch).mock.calls[0] ?? [];
    return { url, headers: init?.headers, body: JSON.parse(String(init?.body)) };
  };
  afterEach(() => void vi.restoreAllMocks());
  const answering = () =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ data: {} }));

  it('a sample goes out as the hash of a document that the hub knows', async () => {
    answering();
    expect(await ask({ query: `${query}\n`, variables, token: '' })).toMatchObject({ status: 200 });
    const { url, headers, body } = sent();
    expect(url).toBe('/graphql');
    expect(body).not.toHaveProperty('query');
    expect(Object.entries(manifest)).toContainEqual([body.documentId, query]);
    expect(headers).not.toHaveProperty('x-hub-csrf');
  });

  it('a question of their own waits for a token', async () => {
    const fetch = answering();
    expect(await ask({ query: OWN, variables: '', token: '' })).toEqual({ kind: 'token' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('with a token it is asked as a machine asks', async () => {
    answering();
    await ask({ query: OWN, variables: '', token: 'a.b.c' });
    expect(sent()).toMatchObject({
      url: '/graphql/partner',
      headers: { authorization: 'Bearer a.b.c' },
      body: { query: OWN },
    });
  });
});
