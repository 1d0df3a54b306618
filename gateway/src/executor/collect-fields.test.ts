import { buildSchema, isCompositeType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { collectFields } from './collect-fields.ts';
import { describeOperation } from './select-operation.ts';

const schema = buildSchema(`
  type Query { n: N }
  interface N { id: ID }
  interface M implements N { id: ID }
  type A implements N { id: ID a: Int }
  type B implements M & N { id: ID b: Int }
  union U = A | B`);

test.each([
  ['A', '{ id ... on A { a } ... on B { b } }', ['id', 'a']],
  [
    'B',
    '{ ... on N { id } ... on M { x: id } ... on U { y: id } ... { b } }',
    ['id', 'x', 'y', 'b'],
  ],
  ['M', '{ id ... on N { x: id } ... on B { b } }', ['id', 'x']],
  ['U', '{ ... on A { a } __typename ... on U { t: __typename } }', ['__typename', 't']],
  ['A', '{ ...F ...F } fragment F on N { id ...G } fragment G on A { a id }', ['id', 'a']],
  ['A', '{ __hub_empty: __typename __hub_key_id: a }', ['id']],
])('%s answers %s', (name, query, keys) => {
  const { operation, fragments } = describeOperation(parse(query));
  const type = schema.getType(name);
  if (!isCompositeType(type)) throw new Error(name);
  const fields = collectFields({ schema, fragments }, type, [operation.selectionSet]);
  expect([...fields.keys()]).toEqual(keys);
});

test('the selections of one key are put together', () => {
  const { operation } = describeOperation(parse('{ n { id } ... { n { x: id } } y: n { id } }'));
  const scope = { schema, fragments: new Map() };
  const type = schema.getQueryType();
  if (!type) throw new Error('no query type');
  const fields = collectFields(scope, type, [operation.selectionSet]);
  expect(fields.get('n')?.selectionSets).toHaveLength(2);
  expect(fields.get('y')).toMatchObject({ name: 'n', source: 'y' });
});
