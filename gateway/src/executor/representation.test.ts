import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { QueryPlanSelectionNode } from './gateway-internals.ts';
import { compileRepresentation } from './representation.ts';

const schema = buildSchema(`
  type Query { a: A b: B }
  interface N { id: ID }
  type A implements N { id: ID }
  type B implements N { id: ID }`);

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections && { selections }),
});
const on = (
  typeCondition: string,
  ...selections: QueryPlanSelectionNode[]
): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});

const represent = compileRepresentation(
  [
    on('A', field('__typename'), field('id'), field('box', [field('w'), on('B', field('h'))])),
    on('N', field('__typename'), field('code')),
  ],
  schema,
);

test.each([
  [
    'all of it',
    { __typename: 'A', id: 1, box: { w: 2 }, code: 3, more: 4 },
    { __typename: 'A', id: 1, box: { w: 2 }, code: 3 },
  ],
  [
    'null is a value',
    { __typename: 'A', id: null, box: null, code: null },
    { __typename: 'A', id: null, box: null, code: null },
  ],
  [
    'only the fragments that apply',
    { __typename: 'B', id: 1, code: 3 },
    { __typename: 'B', code: 3 },
  ],
  [
    'a fragment in a nested object',
    { __typename: 'A', id: 1, box: { __typename: 'B', w: 2, h: 5 } },
    { __typename: 'A', id: 1, box: { w: 2, h: 5 } },
  ],
  [
    'lists of nested objects',
    { __typename: 'A', id: 1, box: [{ w: 1 }, null] },
    { __typename: 'A', id: 1, box: [{ w: 1 }, null] },
  ],
  [
    'nothing of a fragment of which a value is not known',
    { __typename: 'A', box: { w: 2 }, code: 3 },
    { __typename: 'A', code: 3 },
  ],
  [
    'also when it is nested',
    { __typename: 'A', id: 1, box: { v: 2 }, code: 3 },
    { __typename: 'A', code: 3 },
  ],
  [
    'or in one item of a list',
    { __typename: 'A', id: 1, box: [{ w: 1 }, {}], code: 3 },
    { __typename: 'A', code: 3 },
  ],
  ['nothing without a type', { id: 1, code: 3 }, undefined],
  ['nothing when nothing is known', { __typename: 'A' }, undefined],
  ['nothing of a type that does not exist', { __typename: 'X', id: 1, code: 3 }, undefined],
])('%s', (_, source, expected) => {
  expect(represent(source)).toEqual(expected);
});

test('refuses keys of prototypes', () => {
  const unsafe = compileRepresentation([field('constructor')], schema);
  expect(() => unsafe({ __typename: 'A' })).toThrow('unsafe');
});
