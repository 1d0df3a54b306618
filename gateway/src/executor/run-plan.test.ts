import { expect, test } from 'vitest';
import type { SubgraphAnswer } from '../engine/subgraph-client.ts';
import type { RequestContext } from '../request-context.ts';
import type { PreparedFetch, Step } from './prepare-plan.ts';
import type { Row } from './row.ts';
import { runPlan } from './run-plan.ts';

const asked: [query: string, variables: unknown][] = [];
const fetch = (
  query: string,
  answer: SubgraphAnswer | Error,
  change: Partial<PreparedFetch> = {},
): Step => ({
  kind: 'fetch',
  fetch: {
    client: {
      name: 'shop',
      async ask({ variables }) {
        asked.push([query, { ...variables }]);
        await new Promise(setImmediate);
        asked.push([`${query} done`, null]);
        if (answer instanceof Error) throw answer;
        return structuredClone(answer);
      },
    },
    path: [],
    query,
    operationName: undefined,
    variableNames: [],
    represent: null,
    plainKey: null,
    rewriteInput: null,
    rewriteOutput: null,
    keys: new Map([['A', [new Map([['id', null]])]]]),
    renames: undefined,
    ...change,
  },
});
const list = fetch('list', {
  data: {
    list: [
      { __typename: 'A', id: 1 },
      { __typename: 'A', id: 1 },
    ],
  },
});
const prices = (answer: SubgraphAnswer) =>
  fetch('prices', answer, {
    path: ['list', '@'],
    represent: ({ __typename, id }) => ({ __typename, id }),
    variableNames: ['x', 'toString', '__proto__'],
  });

async function run(step: Step, variables: Row = {}) {
  asked.length = 0;
  const data: Row = Object.create(null);
  const state = { data, errors: [], variables, context: {} as RequestContext };
  await runPlan(step, state);
  return {
    data: state.data,
    errors: state.errors as Error[],
    order: asked.map(([query]) => query),
  };
}

test.each([
  ['sequence' as const, ['a', 'a done', 'b', 'b done']],
  ['parallel' as const, ['a', 'b', 'a done', 'b done']],
])('a %s', async (kind, expected) => {
  const steps = [fetch('a', { data: { a: 1 } }), fetch('b', { data: { b: 2 } })];
  const { order, data } = await run({ kind, steps });
  expect(order).toEqual(expected);
  expect({ ...data }).toEqual({ a: 1, b: 2 });
});

test('a fetch that fails leaves the others', async () => {
  const steps = [fetch('a', new Error('broke')), fetch('b', { data: { b: 2 } })];
  const { data, errors } = await run({ kind: 'sequence', steps });
  expect({ ...data }).toEqual({ b: 2 });
  expect(errors.map(({ message }) => message)).toEqual(['broke']);
});

test('equal entities are asked once and told everywhere, in objects of their own', async () => {
  const step = prices({ data: { _entities: [{ price: { amount: 5 } }] } });
  const { data } = await run({ kind: 'sequence', steps: [list, step] });
  const [first, second] = data.list as { price: object }[];
  expect(first).toEqual({ __typename: 'A', id: 1, price: { amount: 5 } });
  expect(second).toEqual(first);
  expect(second?.price).not.toBe(first?.price);
});

test('only the variables that the plan names and the client gave are sent', async () => {
  const steps = [list, prices({ data: { _entities: [null] } })];
  await run({ kind: 'sequence', steps }, { x: 0, y: 1 });
  expect(asked.find(([query]) => query === 'prices')?.[1]).toEqual({
    x: 0,
    representations: [{ __typename: 'A', id: 1 }],
  });
});

test('nothing is asked for objects that are not there', async () => {
  const { order } = await run(prices({ data: {} }));
  expect(order).toEqual([]);
});
