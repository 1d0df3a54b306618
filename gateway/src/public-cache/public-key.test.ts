import { expect, test } from 'vitest';
import type { RequestContext } from '../request-context.ts';
import { publicKey } from './public-key.ts';

const MAP = { query: '{ map }', operationName: 'Map', variables: { year: 2026 } };
const anybody = { credential: 'none', document: 'trusted' } as RequestContext;

test.each<[string, Partial<RequestContext>]>([
  ['a session', { credential: 'session' }],
  ['a token', { credential: 'token' }],
  ['a text of the asker', { document: 'free' }],
])('%s is not answered for everybody', (_, change) => {
  expect(publicKey(MAP, { ...anybody, ...change })).toBeUndefined();
});

test('questions that differ in anything have keys that differ', () => {
  const questions = [
    MAP,
    { ...MAP, query: '{ map { id } }' },
    { ...MAP, operationName: 'Other' },
    { ...MAP, variables: { year: 2025 } },
    { ...MAP, variables: { year: '2026' } },
    { query: MAP.query },
  ];
  const keys = questions.map((question) => publicKey(question, anybody));
  expect(new Set(keys).size).toBe(questions.length);
  expect(publicKey({ ...MAP }, anybody)).toBe(keys[0]);
});
