import { buildSchema, type FragmentDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationCost } from './operation-cost.ts';

const schema = buildSchema(`
  type Query {
    one: Row
    tags: [String!]!
    list: [Row!]!
    few(first: Int = 3): [Row!]
    rows(first: Int = 50): RowConnection!
    any: [Thing!]
  }
  type Mutation { touch: Row }
  type RowConnection { totalCount: Int nodes: [Row!]! edges: [Edge] counts: [Count!]! }
  type Edge { node: Row }
  type Count { of: String }
  type Row { id: ID name: String children: [Row!] rows(first: Int): RowConnection }
  union Thing = Row | Count
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const operation = definitions.find((one) => one.kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return operationCost({ schema, operation, fragments, variables });
}

test.each([
  ['each field costs one', '{ one { id name } }', 3],
  ['a list of plain values is one field', '{ tags }', 1],
  ['a list is as long as usual', '{ list { id } }', 1 + 10],
  ['lists in lists', '{ list { children { id } } }', 1 + 10 * (1 + 10)],
  ['a list with pages, by default', '{ few { id } }', 1 + 3],
  ['a list with pages, as asked', '{ few(first: 7) { id } }', 1 + 7],
  ['a connection, by default', '{ rows { nodes { id name } } }', 1 + 1 + 50 * 2],
  ['a connection, as asked', '{ rows(first: 2) { edges { node { id } } } }', 1 + 1 + 2 * 2],
  ['a list beside the rows', '{ rows(first: 100) { counts { of } } }', 1 + 1 + 10],
  ['a page inside a page', '{ rows(first: 2) { nodes { rows(first: 3) { nodes { id } } } } }', 12],
  ['a connection without a size', '{ one { rows { nodes { id } } } }', 1 + 1 + 1 + 10],
  ['an absurd page', '{ few(first: 2000000000) { id } }', 1_000_001],
  ['a page below nothing', '{ few(first: -5) { id } }', 1],
  ['a fragment counts each time', '{ one { ...f } list { ...f } } fragment f on Row { id }', 13],
  [
    'a fragment inside a connection knows its page',
    '{ rows(first: 4) { ...f } } fragment f on RowConnection { nodes { id } }',
    6,
  ],
  ['every member of a union', '{ any { ... on Row { id } ... on Count { of } __typename } }', 31],
  ['an alias is a field', '{ a: few { id } b: few { id } }', 8],
  ['what is skipped counts', '{ list @skip(if: true) { id } }', 11],
  ['a change', 'mutation { touch { id } }', 2],
  ['the description of the schema has limits of its own', '{ __schema { types { name } } }', 1],
])('%s', (_, text, cost) => expect(costOf(text)).toBe(cost));

test.each([
  ['as given', { n: 20 }, 21],
  ['by its own default', {}, 6],
  ['null takes the default', { n: null }, 6],
  ['of a wrong type, which is refused later', { n: 'many' }, 4],
  ['endless', { n: Number.POSITIVE_INFINITY }, 1_000_001],
])('a page size by a variable, %s', (_, variables, cost) => {
  expect(costOf('query ($n: Int = 5) { few(first: $n) { id } }', variables)).toBe(cost);
});

test('a variable with a name of the language is no variable', () => {
  expect(costOf('query ($constructor: Int) { few(first: $constructor) { id } }')).toBe(4);
});

test('fragments that double forty times are priced in no time', () => {
  const doubling = Array.from(
    { length: 40 },
    (_, i) => `fragment f${i} on Row { ...f${i + 1} ...f${i + 1} }`,
  );
  const start = performance.now();
  const cost = costOf(`{ one { ...f0 } } ${doubling.join(' ')} fragment f40 on Row { id }`);
  expect(cost).toBe(1 + 2 ** 40);
  expect(performance.now() - start).toBeLessThan(200);
});
