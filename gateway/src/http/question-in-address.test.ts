import { expect, test } from 'vitest';
import { questionInAddress } from './question-in-address.ts';

const HASH = `sha256:${'a'.repeat(64)}`;

test('an address holds a document by its hash, with variables and a name', () => {
  expect(questionInAddress({ documentId: HASH })).toEqual({ documentId: HASH, variables: {} });
  expect(
    questionInAddress({ documentId: HASH, variables: '{"year":2026}', operationName: 'Map' }),
  ).toEqual({ documentId: HASH, variables: { year: 2026 }, operationName: 'Map' });
});

test.each([
  ['no document', {}],
  ['a text of its own', { query: '{ map }' }],
  ['two documents', { documentId: [HASH, HASH] }],
  ['variables that are no JSON', { documentId: HASH, variables: '{' }],
  ['variables that are a list', { documentId: HASH, variables: '[]' }],
  ['variables that are nothing', { documentId: HASH, variables: 'null' }],
  ['variables twice', { documentId: HASH, variables: ['{}', '{}'] }],
  ['two names', { documentId: HASH, operationName: ['A', 'B'] }],
])('an address with %s is not read', (_, query) => {
  expect(questionInAddress(query)).toBeUndefined();
});
