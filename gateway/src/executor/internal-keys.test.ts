import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { clientKey, hideKeys } from './internal-keys.ts';

const RESERVED = {
  names: new Set(['__typename', 'id', 'rate', 'unit']),
  withArguments: new Set(['unit']),
};
const compact = (text: string) => text.replaceAll(/\s+/g, ' ');

test.each([
  ['{ id title }', '{ id title }'],
  ['{ name: id }', '{ name: id }'],
  ['{ id: title }', '{ __hub_key_id: title }'],
  ['{ __typename: title }', '{ __hub_key___typename: title }'],
  ['{ rate(to: "EUR") }', '{ __hub_key_rate: rate(to: "EUR") }'],
  ['{ rate }', '{ rate }'],
  ['{ unit }', '{ __hub_key_unit: unit }'],
  [
    '{ a { id: b { id: c } } ... { id: d } }',
    '{ a { __hub_key_id: b { __hub_key_id: c } } ... { __hub_key_id: d } }',
  ],
])('%s', (query, expected) => {
  expect(compact(print(hideKeys(parse(query), RESERVED)))).toBe(expected);
});

test.each([
  ['__hub_key_id', 'id'],
  ['__hub_key___typename', '__typename'],
  ['id', 'id'],
])('the client knows %s as %s', (key, expected) => {
  expect(clientKey(key)).toBe(expected);
});
