import { expect, test } from 'vitest';
import { readOperation } from './read-operation.ts';

const HASH = 'a'.repeat(64);
const rest = { details: {} };
const byApollo = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { sha256Hash } } });

test.each([
  ['a text', { query: '{ a }' }, { text: '{ a }', ...rest }],
  ['a document id', { documentId: HASH }, { hash: HASH, ...rest }],
  ['a document id with its algorithm', { documentId: `sha256:${HASH}` }, { hash: HASH, ...rest }],
  ['a persisted query', byApollo(HASH), { hash: HASH, ...rest }],
  [
    'a hash with a text beside it is a hash',
    { ...byApollo(HASH), query: '{ a }' },
    { hash: HASH, ...rest },
  ],
  [
    'variables and name',
    { query: '{ a }', variables: { b: 1 }, operationName: 'c', extra: 2 },
    { text: '{ a }', details: { variables: { b: 1 }, operationName: 'c' } },
  ],
])('%s', (_, body, expected) => expect(readOperation(body)).toEqual(expected));

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', [{ query: '{ a }' }]],
  ['a word', 'query'],
  ['an empty text', { query: '' }],
  ['a text that is a list', { query: ['{ a }'] }],
  ['another algorithm', { documentId: `md5:${HASH}` }],
  ['a hash that is too short', byApollo('abc')],
  ['a hash that is an object', byApollo({ length: 64 })],
  ['a bad hash with a text beside it', { ...byApollo('abc'), query: '{ a }' }],
  ['extensions that are no object', { extensions: 'persistedQuery' }],
])('%s is no question', (_, body) => expect(readOperation(body)).toBeUndefined());
