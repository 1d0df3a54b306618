import { expect, test } from 'vitest';
import { admitOperation } from './admit-operation.ts';

const KNOWN = 'a'.repeat(64);
const documents = {
  find: async (hash: string) => (hash === KNOWN ? 'query Ours { a }' : undefined),
};
const byHash = (documentId: string) => ({ documentId, variables: { b: 1 } });
const text = { query: '{ theirs }' };

test.each([
  ['session', false, byHash(KNOWN), 'trusted'],
  ['none', false, byHash(KNOWN), 'trusted'],
  ['token', false, byHash(KNOWN), 'trusted'],
  ['token', false, text, 'free'],
  ['session', true, text, 'free'],
  ['none', true, text, 'free'],
  ['session', false, text, 'PERSISTED_QUERY_REQUIRED'],
  ['none', false, text, 'PERSISTED_QUERY_REQUIRED'],
  ['session', false, byHash('b'.repeat(64)), 'PERSISTED_QUERY_NOT_FOUND'],
  ['none', true, byHash('b'.repeat(64)), 'PERSISTED_QUERY_NOT_FOUND'],
  ['token', false, byHash('b'.repeat(64)), 'PERSISTED_QUERY_NOT_FOUND'],
  ['token', false, {}, 'BAD_REQUEST'],
] as const)('%s, free %s: %j is %s', async (credential, allowFree, body, expected) => {
  const admission = await admitOperation(body, credential, { documents, allowFree });
  expect('refusal' in admission ? admission.refusal : admission.origin).toBe(expected);
});

test('the text of a hash is ours, whatever the client sends beside it', async () => {
  const body = { ...byHash(KNOWN), ...text, extensions: {}, more: 1 };
  const options = { documents, allowFree: false };
  expect(await admitOperation(body, 'session', options)).toEqual({
    operation: { query: 'query Ours { a }', variables: { b: 1 } },
    origin: 'trusted',
  });
});
