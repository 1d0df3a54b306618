import { buildSchema, type GraphQLObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compileShaper } from './compile-shaper.ts';
import { completeResponse } from './complete-response.ts';
import { IRREGULAR } from './leaf-writer.ts';
import type { Row } from './row.ts';
import { describeOperation } from './select-operation.ts';

const schema = buildSchema(`
  type Query { item: Item items: [Item!] must: Item! node: Node nodes: [Node] found: Found grid: [[Int!]] kind: Kind any: Any id: ID big: Int ratio: Float on: Boolean }
  interface Node { id: ID }
  type Item implements Node { id: ID name: String strict: Int! parent: Item! }
  type Other implements Node { id: ID size: Int }
  union Found = Item | Other
  enum Kind { ONE }
  scalar Any`);

function shapers(query: string) {
  const { operation, fragments } = describeOperation(parse(query));
  const scope = { schema, fragments };
  const root = schema.getQueryType() as GraphQLObjectType;
  const selectionSets = [operation.selectionSet];
  return {
    shape: compileShaper(scope, root, selectionSets),
    complete: (data: Row) =>
      completeResponse(scope, root, { selectionSets, data, supergraph: schema }),
  };
}

test.each([
  ['in the order of the query', '{ on id }', { id: '1', on: true, more: 1 }, { on: true, id: '1' }],
  ['what is missing is null', '{ item { name } ratio }', {}, { item: null, ratio: null }],
  ['other names', '{ a: item { b: name } }', { a: { b: 'n' } }, { a: { b: 'n' } }],
  [
    'names of types',
    '{ t: __typename item { __typename } }',
    { item: {} },
    { t: 'Query', item: { __typename: 'Item' } },
  ],
  ['lists in lists', '{ grid }', { grid: [[1, 2], null, []] }, { grid: [[1, 2], null, []] }],
  ['any value of a custom scalar', '{ any }', { any: { a: [1] } }, { any: { a: [1] } }],
  [
    'by type',
    '{ nodes { id ... on Item { name } ... on Other { size } } }',
    {
      nodes: [
        { __typename: 'Item', id: '1', name: 'n' },
        null,
        { __typename: 'Other', id: '2', size: 3 },
      ],
    },
    { nodes: [{ id: '1', name: 'n' }, null, { id: '2', size: 3 }] },
  ],
  [
    'an interface of which nobody told the type',
    '{ node { id } }',
    { node: { id: '1' } },
    { node: { id: '1' } },
  ],
  [
    'or the interface itself',
    '{ node { id } }',
    { node: { __typename: 'Node', id: '1' } },
    { node: { id: '1' } },
  ],
])('shapes %s', (_, query, data, expected) => {
  const { shape, complete } = shapers(query);
  expect(shape(data).toString()).toBe(`${JSON.stringify({ data: expected })}\n`);
  expect(complete(data)).toEqual({ data: expected, errors: [] });
});

test.each([
  ['{ big }', { big: 2 ** 31 }, { big: null }, ['Invalid value found for field Query.big.', 'big']],
  [
    '{ kind }',
    { kind: 'TWO' },
    { kind: null },
    ['Invalid value found for field Query.kind.', 'kind'],
  ],
  [
    '{ item { name } }',
    { item: 'text' },
    { item: null },
    ['Invalid value found for field Query.item.', 'item'],
  ],
  [
    '{ item { name } }',
    { item: [{}] },
    { item: null },
    ['Invalid value found for field Query.item.', 'item'],
  ],
  [
    '{ items { name } }',
    { items: {} },
    { items: null },
    ['Invalid value found for field Query.items.', 'items'],
  ],
  [
    '{ item { s: strict } on }',
    { item: {}, on: true },
    { item: null, on: true },
    ['Cannot return null for non-nullable field Item.s.', 'item.s'],
  ],
  [
    '{ items { parent { strict } } }',
    { items: [{ parent: { strict: 1 } }, { parent: {} }] },
    { items: null },
    ['Cannot return null for non-nullable field Item.strict.', 'items.1.parent.strict'],
  ],
  [
    '{ must { name } on }',
    { on: true },
    null,
    ['Cannot return null for non-nullable field Query.must.', 'must'],
  ],
  [
    '{ items { name } }',
    { items: [null] },
    { items: null },
    ['Cannot return null for non-nullable array element of type Item at index 0.', 'items.0'],
  ],
  [
    '{ grid }',
    { grid: [[1], [2, 'x']] },
    { grid: [[1], null] },
    ['Invalid value found for array element of type Int at index 1.', 'grid.1.1'],
  ],
  [
    '{ node { id } }',
    { node: { __typename: 'Query' } },
    { node: null },
    ['Invalid __typename found for object at field Query.node.', 'node'],
  ],
  [
    '{ found { __typename } }',
    { found: {} },
    { found: null },
    ['Cannot tell the type Found.__typename.', 'found.__typename'],
  ],
])('%s of %j', (query, data, expected, told) => {
  const { shape, complete } = shapers(query);
  expect(() => shape(data)).toThrow();
  try {
    shape(data);
  } catch (irregular) {
    expect(irregular).toBe(IRREGULAR);
  }
  const completed = complete(data);
  expect(completed.data).toEqual(expected);
  expect(completed.errors.map((error) => [error.message, error.path?.join('.')])).toEqual([told]);
});

test('an ID that is a number is written as text', () => {
  const { shape, complete } = shapers('{ id }');
  expect(() => shape({ id: 5 })).toThrow();
  expect(complete({ id: 5 })).toEqual({ data: { id: '5' }, errors: [] });
});

test('the same selections of one type are generated once, however deep abstract types are nested', () => {
  const levels = 30;
  const nested = `${'... on Item { parent { '.repeat(levels)}id${' } }'.repeat(levels)}`;
  expect(() => shapers(`{ nodes { ${nested} } found { ${nested} } }`)).not.toThrow();
});
