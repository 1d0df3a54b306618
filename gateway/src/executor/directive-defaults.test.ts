import { buildSchema, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { directiveDefaults } from './directive-defaults.ts';

const schema = buildSchema(`
  directive @unit(of: Unit! = METRIC, places: Int) on FIELD
  enum Unit { METRIC IMPERIAL }
  type Query { height: Int }`);

test.each([
  ['{ height @unit }', '{ height @unit(of: METRIC) }'],
  ['{ height @unit(places: 2) }', '{ height @unit(places: 2, of: METRIC) }'],
  ['{ height @unit(of: IMPERIAL) }', '{ height @unit(of: IMPERIAL) }'],
  ['{ height @include(if: true) }', '{ height @include(if: true) }'],
  ['{ height @other }', '{ height @other }'],
])('%s', (asked, sent) => {
  expect(print(directiveDefaults(parse(asked), schema))).toBe(print(parse(sent)));
});
