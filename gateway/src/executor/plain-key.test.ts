import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { QueryPlanSelectionNode } from './gateway-internals.ts';
import { compilePlainKey } from './plain-key.ts';

const schema = buildSchema(`
  type Query { a: A b: B }
  interface N { id: ID }
  type A implements N { id: ID }
  type B implements N { id: ID }`);
const field = (name: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections.length > 0 && { selections }),
});
const on = (
  typeCondition: string,
  ...selections: QueryPlanSelectionNode[]
): QueryPlanSelectionNode => ({ kind: 'InlineFragment', typeCondition, selections });

const ID = new Map([['id', null]]);
const PAIR = new Map([
  ['id', null],
  ['code', null],
]);
const NESTED = new Map([['id', new Map([['x', null]])]]);
const type = field('__typename');

test.each([
  ['a type and its id', [on('A', type, field('id'))], [ID], 'id'],
  [
    'the same by two fragments',
    [on('A', type, field('id')), on('N', type, field('id'))],
    [ID],
    'id',
  ],
  ['a fragment on another type', [on('A', type, field('id')), on('B', field('code'))], [ID], 'id'],
  ['one of several keys', [on('A', type, field('id'))], [PAIR, ID], 'id'],
  ['two values', [on('A', type, field('id'), field('code'))], [PAIR], undefined],
  [
    'a value that is required beside the key',
    [on('A', type, field('id'), field('w'))],
    [ID],
    undefined,
  ],
  ['an object', [on('A', type, field('id', field('x')))], [NESTED], undefined],
  ['a value that is no key of the subgraph', [on('A', type, field('code'))], [ID], undefined],
  ['no name of the type', [on('A', field('id'))], [ID], undefined],
  ['nothing', [on('B', type, field('id'))], [ID], undefined],
  ['a key that prototypes have', [on('A', type, field('constructor'))], [ID], undefined],
])('%s', (_, selections, ways, expected) => {
  expect(compilePlainKey(selections, new Map([['A', ways]]), schema)('A')).toBe(expected);
});

test('a type that the subgraph does not know has none', () => {
  const selections = [on('N', type, field('id'))];
  expect(compilePlainKey(selections, new Map([['A', [ID]]]), schema)('B')).toBeUndefined();
});
