import { expect, test } from 'vitest';
import { entitiesOf, gatherBatch } from './entity-batch.ts';
import { entityErrors } from './entity-errors.ts';
import type { PreparedFetch } from './prepare-plan.ts';
import type { Row } from './row.ts';

const FETCH: PreparedFetch = {
  client: { name: 'shop', ask: async () => ({}) },
  path: ['list', '@'],
  query: '',
  operationName: undefined,
  variableNames: [],
  plainKey: null,
  represent: ({ __typename, id }) => (id === undefined ? undefined : { __typename, id }),
  rewriteInput: null,
  rewriteOutput: null,
  keys: new Map([
    ['A', [new Map([['id', null]])]],
    ['N', [new Map([['id', null]])]],
  ]),
  renames: undefined,
};
const A1 = { __typename: 'A', id: 1, place: 'first' };
const A2 = { __typename: 'A', id: 2 };
const AGAIN = { __typename: 'A', id: 1, place: 'second' };
const B1 = { __typename: 'B', id: 1 };
const UNKNOWN = { __typename: 'A' };
const asInterface = (row: unknown) => Object.assign(row as Row, { __typename: 'N' });

const ONE = { __typename: 'A', id: '1' };
const ONE_AGAIN = { __typename: 'A', id: '1', place: 'second' };
const OTHER = { __typename: 'B', id: '1' };
/** Entities of A are told apart by their id, those of other types by all that is sent. */
const plainKey = (typename: string) => (typename === 'A' ? 'id' : undefined);
const BOTH = new Map([...FETCH.keys, ['B', [new Map([['id', null]])]] as const]);

test.each([
  ['equal ones are asked once', [A1, A2, AGAIN], {}, [[A1, AGAIN], [A2]]],
  ['also those with a plain key', [ONE, A2, ONE_AGAIN], { plainKey }, [[ONE, ONE_AGAIN], [A2]]],
  ['a text is no number', [ONE, A1, ONE_AGAIN], { plainKey }, [[ONE, ONE_AGAIN], [A1]]],
  ['nor one type the other', [ONE, OTHER], { plainKey, keys: BOTH }, [[ONE], [OTHER]]],
  ['without its plain key none is asked', [UNKNOWN, ONE], { plainKey }, [[ONE]]],
  ['what cannot be told is not asked', [UNKNOWN, A2], {}, [[A2]]],
  ['nor what the subgraph has no key for', [B1, A2], {}, [[A2]]],
  ['types of an interface object are one', [A1, B1], { rewriteInput: asInterface }, [[A1, B1]]],
  [
    'unless the answer is rewritten by type',
    [A1, B1],
    { rewriteInput: asInterface, rewriteOutput: () => {} },
    [[A1], [B1]],
  ],
])('%s', (_, rows, change, targets) => {
  const batch = gatherBatch(rows, { ...FETCH, ...change });
  expect(batch.targets).toEqual(targets);
  expect(batch.representations).toHaveLength(targets.length);
});

test('what is sent of an entity does not depend on how equal ones are found', () => {
  const whole = gatherBatch([ONE], FETCH);
  expect(gatherBatch([ONE], { ...FETCH, plainKey }).representations).toEqual(whole.representations);
});

test.each([
  ['no list', { _entities: null }],
  ['too few', { _entities: [{}] }],
  ['nothing', {}],
])('entities of an answer with %s', (_, data) => {
  expect(() => entitiesOf(data, 2)).toThrow('_entities');
});

test('what is no object is no entity', () => {
  expect(entitiesOf({ _entities: [{ a: 1 }, null, 'x', []] }, 4)).toEqual([
    { a: 1 },
    null,
    null,
    null,
  ]);
});

test.each([
  [
    ['_entities', 0, 'price'],
    ['list.0.price', 'list.3.price'],
  ],
  [['_entities', 1], ['list.2']],
  [['_entities', 9, 'price'], [undefined]],
  [['_entities'], [undefined]],
  [undefined, [undefined]],
])('an error at %j stands at %j', (path, expected) => {
  const data = { list: [A1, UNKNOWN, A2, AGAIN] };
  const batch = gatherBatch(data.list, FETCH);
  const error = { message: 'm', ...(path && { path }) };
  const found = entityErrors([error], FETCH, { data, batch });
  expect(found.map((made) => made.path?.join('.'))).toEqual(expected);
});
