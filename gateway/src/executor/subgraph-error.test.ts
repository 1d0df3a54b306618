import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { SubgraphClient } from '../engine/subgraph-client.ts';
import { brokenFetch, subgraphErrors } from './subgraph-error.ts';

const client: SubgraphClient = { name: 'shop', ask: async () => ({}) };
const ORIGIN = {
  client,
  renames: [{ kind: 'KeyRenamer' as const, path: ['x__0'], renameKeyTo: 'x' }],
};

test('one error per place, with the keys of the client', () => {
  const places = [
    ['a', 0],
    ['__hub_key_b', 1],
  ];
  const errors = subgraphErrors({ message: 'm' }, ORIGIN, {
    places,
    rest: ['x__0', '__hub_key_id'],
  });
  expect(errors.map(({ path }) => path)).toEqual([
    ['a', 0, 'x', 'id'],
    ['b', 1, 'x', 'id'],
  ]);
});

test.each([
  [
    { message: 'm', extensions: { code: 'C', hint: 1 } },
    'm',
    { code: 'C', hint: 1, serviceName: 'shop' },
  ],
  [{ message: 'm' }, 'm', { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'shop' }],
  [
    { message: '' },
    'Error while fetching subquery from service "shop"',
    { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'shop' },
  ],
])('%j keeps its code and names its subgraph', (error, message, extensions) => {
  const [made] = subgraphErrors(error, ORIGIN, { places: [], rest: [] });
  expect(made).toMatchObject({ message, extensions });
  expect(made?.path).toBeUndefined();
});

test.each([new Error('broke'), new GraphQLError('broke'), 'broke'])(
  'a fetch that broke: %s',
  (cause) => {
    expect(brokenFetch(cause, ORIGIN)).toMatchObject({
      message: 'broke',
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'shop' },
    });
  },
);
