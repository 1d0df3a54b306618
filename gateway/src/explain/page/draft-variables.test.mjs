import { expect, test } from 'vitest';
import { draftVariables } from './draft-variables.mjs';

test.each([
  ['Int!', 0],
  ['Boolean!', false],
  ['ID!', ''],
  ['[ID!]!', []],
  ['RoundFilter!', ''],
  ['Int', null],
  ['[ID!]', null],
])('a variable of type %s starts as %j', (type, expected) => {
  expect(JSON.parse(draftVariables([{ name: 'it', type }]))).toEqual({ it: expected });
});

test('without variables there is nothing to fill in', () => {
  expect(draftVariables([])).toBe('');
});
