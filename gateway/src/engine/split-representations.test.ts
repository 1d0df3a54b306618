import { expect, test } from 'vitest';
import type { RequestContext } from '../request-context.ts';
import { splitRepresentations } from './split-representations.ts';
import type { SubgraphAnswer, SubgraphClient, SubgraphRequest } from './subgraph-client.ts';

const context = {} as RequestContext;
const asking = (count: number): SubgraphRequest => ({
  query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) }',
  variables: { representations: Array.from({ length: count }, (_, id) => ({ id })), other: 1 },
  operationName: undefined,
});

/** Answers each entity with its id, except those below. */
function client(answer: (ids: number[], call: number) => SubgraphAnswer) {
  const asked: number[][] = [];
  const inner: SubgraphClient = {
    name: 'books',
    ask: async ({ variables }) => {
      expect(variables.other).toBe(1);
      const ids = (variables.representations as { id: number }[]).map(({ id }) => id);
      asked.push(ids);
      return answer(ids, asked.length);
    },
  };
  return { asked, split: splitRepresentations(inner, 3) };
}
const all = (ids: number[]): SubgraphAnswer => ({ data: { _entities: ids } });

test('a question within the bound goes as it is', async () => {
  const { asked, split } = client(all);
  expect(await split.ask(asking(3), context)).toEqual({ data: { _entities: [0, 1, 2] } });
  expect(asked).toHaveLength(1);
});

test('a larger one goes in parts, and comes back whole and in order', async () => {
  const { asked, split } = client(all);
  expect(await split.ask(asking(7), context)).toEqual({
    data: { _entities: [0, 1, 2, 3, 4, 5, 6] },
  });
  expect(asked).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
});

test('an error of a part points at its entity in the whole', async () => {
  const { split } = client((ids, call) =>
    call === 2
      ? {
          data: { _entities: [3, null, 5] },
          errors: [{ message: 'x', path: ['_entities', 1, 'a'] }],
        }
      : all(ids),
  );
  expect(await split.ask(asking(7), context)).toEqual({
    data: { _entities: [0, 1, 2, 3, null, 5, 6] },
    errors: [{ message: 'x', path: ['_entities', 4, 'a'] }],
  });
});

test('a part that fails leaves the others', async () => {
  const failure = { message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  const { split } = client((ids, call) => (call === 1 ? { errors: [failure] } : all(ids)));
  expect(await split.ask(asking(5), context)).toEqual({
    data: { _entities: [null, null, null, 3, 4] },
    errors: [failure],
  });
});
