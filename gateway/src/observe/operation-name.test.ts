import { expect, test } from 'vitest';
import { operationName } from './operation-name.ts';

test.each([
  ['query Dossier($id: ID!) { a }', 'Dossier'],
  ['\n  mutation Submit { a }', 'Submit'],
  ['{ a }', 'other'],
  ['fragment F on A { a }', 'other'],
])('%j is called %s', (text, name) => {
  expect(operationName(text)).toBe(name);
  expect(operationName(text)).toBe(name);
});
