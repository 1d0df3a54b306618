import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { resolvableKeysFirst } from './resolvable-keys-first.ts';

const keysOf = (directives: string) =>
  [
    ...print(resolvableKeysFirst(parse(`type Item ${directives} { id: ID }`))).matchAll(
      /key: "(\w+)"/g,
    ),
  ]
    .map(([, key]) => key)
    .join(' ');

test.each([
  [
    'what can be used stands first',
    '@join__type(key: "a", resolvable: false) @join__type(key: "b")',
    'b a',
  ],
  [
    'the order stays otherwise',
    '@join__type(key: "a") @join__type(key: "b", resolvable: true)',
    'a b',
  ],
  [
    'other directives are left alone',
    '@other(key: "a", resolvable: false) @other(key: "b")',
    'a b',
  ],
])('%s', (_, directives, expected) => {
  expect(keysOf(directives)).toBe(expected);
});
