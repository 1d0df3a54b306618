import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { conditionVariables, resolveConditions } from './conditions.ts';

const compact = (text: string) => text.replaceAll(/\s+/g, ' ');

test.each([
  ['{ a @skip(if: $x) }', '{ a }'],
  ['{ a @skip(if: $yes) b }', '{ b }'],
  ['{ a @include(if: true) b @include(if: false) }', '{ a }'],
  ['{ a @include(if: $yes) @skip(if: $yes) b }', '{ b }'],
  ['{ a @include(if: $yes) @skip(if: $x) b }', '{ a b }'],
  ['{ ... on T @include(if: $x) { a } b }', '{ b }'],
  ['{ ... @include(if: $yes) { a @skip(if: $yes) b } }', '{ ... { b } }'],
  ['{ ...F @skip(if: $yes) b } fragment F on T { a }', '{ b } fragment F on T { a }'],
  ['{ a { b @skip(if: $yes) } }', '{ a { __hub_empty: __typename } }'],
  ['{ a @other(n: 1) @skip(if: $x) }', '{ a @other(n: 1) }'],
])('%s', (query, expected) => {
  const resolved = resolveConditions(parse(query), { yes: true, x: false });
  expect(compact(print(resolved))).toBe(expected);
});

test.each([
  ['{ a @skip(if: true) }', []],
  ['{ a @skip(if: $b) ...F @include(if: $a) } fragment F on T { c @skip(if: $b) }', ['a', 'b']],
  ['{ a(x: $x) @other(n: $n) }', []],
])('variables of %s', (query, names) => {
  expect(conditionVariables(parse(query))).toEqual(names);
});
