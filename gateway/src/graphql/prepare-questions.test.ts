import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { prepareQuestions } from './prepare-questions.ts';

const schema = buildSchema('type Query { a: Int b(deep: Int): Query }');

test.each([
  ['an operation that is alone', 'query Ours { a }', ['Ours', undefined]],
  ['an operation without a name', '{ a }', [undefined, undefined]],
  ['operations that stand together', 'query A { a } query B { a }', ['A', 'B']],
  ['what the schema does not have', 'query Theirs { secret }', []],
  ['a change where there are none', 'mutation Change { a }', []],
  ['what is too deep', `{ ${'b { '.repeat(9)} a ${'} '.repeat(9)} }`, []],
])('%s', (_, text, names) => {
  expect(prepareQuestions(text, schema).map(({ operationName }) => operationName)).toEqual(names);
});
