import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { refuseCollision } from './refuse-collision.ts';

const RESERVED = { names: new Set(['__typename', 'id']), withArguments: new Set<string>() };

test.each([
  ['{ id title name: id }', null],
  ['{ id: id }', null],
  ['{ id(x: 1) }', null],
  ['{ a { id: title } }', 'The name "id" cannot be used for "title".'],
  ['{ ...F } fragment F on T { __typename: id }', 'The name "__typename" cannot be used for "id".'],
])('%s', (query, message) => {
  expect(refuseCollision(parse(query), RESERVED)?.message ?? null).toBe(message);
});
