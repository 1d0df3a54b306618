import { expect, test } from 'vitest';
import { fromAddress, toAddress } from './address.mjs';

const HASH = 'a'.repeat(64);
const NOTHING = { document: undefined, query: undefined, variables: undefined };

test.each([
  ['nothing', {}, {}],
  ['a document', { document: HASH }, { document: HASH }],
  ['its variables', { document: HASH, variables: '{ "id": "é" }' }, undefined],
  ['own words', { query: '{ books { title } } # ✓', variables: '{}' }, undefined],
  ['a document before words', { document: HASH, query: '{ a }' }, { document: HASH }],
  ['no empty variables', { query: '{ a }', variables: ' \n' }, { query: '{ a }' }],
])('%s comes back', async (_, kept, expected) => {
  const address = await toAddress(kept);
  expect(address).toMatch(/^[\w=&-]*$/);
  expect(await fromAddress(`#${address}`)).toEqual({ ...NOTHING, ...(expected ?? kept) });
});

test('a long operation becomes a short link', async () => {
  const query = `{ ${'organisations { nodes { name website } } '.repeat(50)} }`;
  expect((await toAddress({ query })).length).toBeLessThan(query.length / 10);
});

test.each(['#query=%%%', '#query=abc', '#document=constructor', '#variables=_', '#a', ''])(
  'a broken link, %s, is an empty one',
  async (hash) => {
    expect(await fromAddress(hash)).toEqual(NOTHING);
  },
);
