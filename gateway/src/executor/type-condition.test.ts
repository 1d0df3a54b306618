import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { namesBelow } from './type-condition.ts';

const schema = buildSchema(`
  type Query { a: A u: U n: N }
  interface N { id: ID }
  interface M implements N { id: ID }
  type A implements N { id: ID }
  type B implements M & N { id: ID }
  type C { id: ID }
  union U = A | C`);

test.each([
  ['A', ['A']],
  ['M', ['B', 'M']],
  ['N', ['A', 'B', 'M', 'N']],
  ['U', ['A', 'C', 'U']],
  ['Unknown', ['Unknown']],
])('below %s', (condition, names) => {
  expect([...namesBelow(schema, condition)].sort()).toEqual(names);
});
