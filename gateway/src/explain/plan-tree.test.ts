import { OperationTypeNode } from 'graphql';
import { expect, test } from 'vitest';
import type { FetchNode, PlanNode } from '../executor/gateway-internals.ts';
import { planView } from './plan-tree.ts';

const fetchOf = (serviceName: string, operation: string, more: Partial<FetchNode> = {}) =>
  ({
    ...{ kind: 'Fetch', serviceName, operation, operationName: undefined },
    ...{ operationKind: OperationTypeNode.QUERY, ...more },
  }) satisfies FetchNode;

const books = fetchOf('books', '{books{id}}');
const stars = fetchOf('reviews', 'query($n:Int){stars(n:$n)}', {
  variableUsages: ['n'],
  requires: [
    {
      kind: 'InlineFragment',
      typeCondition: 'Book',
      selections: [
        { kind: 'Field', name: '__typename' },
        { kind: 'Field', name: 'name', alias: 'title', selections: [{ kind: 'Field', name: 'x' }] },
      ],
    },
  ],
});
const leaf = { kind: 'fetch', service: 'books', query: '{\n  books {\n    id\n  }\n}' };

test.each<[string, PlanNode, object]>([
  ['one fetch', books, { ...leaf, fetch: 1, variables: [] }],
  [
    'a parallel, numbered in order',
    { kind: 'Parallel', nodes: [books, books] },
    {
      kind: 'parallel',
      nodes: [
        { ...leaf, fetch: 1 },
        { ...leaf, fetch: 2 },
      ],
    },
  ],
  [
    'a flatten with what it requires',
    { kind: 'Sequence', nodes: [{ kind: 'Flatten', path: ['books', '@'], node: stars }] },
    {
      kind: 'sequence',
      nodes: [
        {
          kind: 'flatten',
          path: 'books.@',
          node: {
            requires: '... on Book {\n  __typename\n  title: name {\n    x\n  }\n}',
            variables: ['n'],
          },
        },
      ],
    },
  ],
  [
    'a condition',
    { kind: 'Condition', condition: 'full', ifClause: books },
    { kind: 'condition', condition: 'only if $full', nodes: [leaf] },
  ],
  [
    'the other side of a condition',
    { kind: 'Condition', condition: 'full', elseClause: books },
    { kind: 'condition', condition: 'only unless $full', nodes: [leaf] },
  ],
  [
    'both sides',
    { kind: 'Condition', condition: 'full', ifClause: books, elseClause: books },
    { kind: 'condition', condition: 'one of two, by $full', nodes: [leaf, leaf] },
  ],
  [
    'what nobody runs here',
    { kind: 'Defer', primary: {}, deferred: [] },
    { kind: 'other', name: 'Defer' },
  ],
])('%s', (_, node, expected) => {
  expect(planView(node).tree).toMatchObject(expected);
});

test('an operation that needs no fetch has no tree', () => {
  expect(planView(undefined)).toEqual({ tree: undefined, fetches: [] });
});

test('a fetch is found again by its place, written from the root', () => {
  const inner: PlanNode = { kind: 'Flatten', path: ['author'], node: stars };
  const { fetches } = planView({ kind: 'Flatten', path: ['books', '@'], node: inner });
  expect(fetches).toEqual([
    { fetch: 1, service: 'reviews', query: stars.operation, path: 'books.@.author' },
  ]);
});
