import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { unsupportedReason } from './unsupported.ts';

test.each([
  ['{ a { b } }', null],
  ['mutation { a }', null],
  ['{ __typename t: __typename }', null],
  ['query($x: Boolean!) { a @skip(if: $x) ... @include(if: $x) { b } }', null],
  ['{ prototype: a __x: b }', null],
  ['subscription { a }', 'a subscription'],
  ['{ __schema { queryType { name } } }', 'introspection'],
  ['{ t: __type(name: "A") { name } }', 'introspection'],
  ['{ a @defer }', 'directive @defer'],
  ['query @live { a }', 'directive @live'],
  ['{ ...F } fragment F on T { __proto__: a }', 'response key __proto__'],
  ['{ constructor }', 'response key constructor'],
  ['{ __hub_empty: a }', 'response key __hub_empty'],
  ['{ __hub_key_id: a }', 'response key __hub_key_id'],
])('%s', (query, reason) => {
  expect(unsupportedReason(parse(query))).toBe(reason);
});
