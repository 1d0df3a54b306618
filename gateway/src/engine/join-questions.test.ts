import { expect, test } from 'vitest';
import type { RequestContext } from '../request-context.ts';
import { joinQuestions } from './join-questions.ts';
import type { SubgraphAnswer, SubgraphRequest } from './subgraph-client.ts';

const QUERY =
  'query($representations:[_Any!]!){_entities(representations:$representations){...on Book{title}}}';
const books = (ids: readonly number[], more: Record<string, unknown> = {}): SubgraphRequest => ({
  query: QUERY,
  variables: { representations: ids.map((id) => ({ id })), ...more },
  operationName: undefined,
});
const context = () => ({}) as RequestContext;

/** A subgraph that answers each entity with its id, whichever way it is asked. */
function shop(answer: (found: SubgraphAnswer, call: number) => SubgraphAnswer = (found) => found) {
  const asked: SubgraphRequest[] = [];
  const client = joinQuestions({
    name: 'shop',
    async ask(request) {
      asked.push(request);
      const data: Record<string, unknown> = {};
      for (const [name, list] of Object.entries(request.variables)) {
        if (!name.startsWith('representations')) continue;
        const ids = (list as { id: number }[]).map(({ id }) => id);
        data[name.replace('representations', '_entities')] = ids;
      }
      return answer({ data }, asked.length);
    },
  });
  return { asked, client };
}
const found = (...ids: number[]) => ({ data: { _entities: ids } });

test('what one operation asks at the same time is one request', async () => {
  const { asked, client } = shop();
  const one = context();
  const answers = await Promise.all([
    client.ask(books([1]), one),
    client.ask(books([2, 3], { first: 5 }), one),
  ]);
  expect(answers).toEqual([found(1), found(2, 3)]);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.variables).toMatchObject({ first: 5 });
});

test('also when each question has a context of its own for what is recorded of it', async () => {
  const { asked, client } = shop();
  const one: RequestContext = { ...context(), progress: {} };
  await Promise.all([client.ask(books([1]), { ...one }), client.ask(books([2]), { ...one })]);
  expect(asked).toHaveLength(1);
});

test('what is not joined is asked in its own context', async () => {
  const seen: RequestContext[] = [];
  const client = joinQuestions({
    name: 'shop',
    async ask(_, asked) {
      seen.push(asked);
      return {};
    },
  });
  const progress = {};
  const contexts = [1, 2].map((): RequestContext => ({ ...context(), progress }));
  await Promise.all(contexts.map((each, x) => client.ask(books([1], { x }), each)));
  expect(seen[0]).toBe(contexts[0]);
  expect(seen[1]).toBe(contexts[1]);
});

test.each<[string, (client: ReturnType<typeof shop>['client']) => Promise<unknown>[]]>([
  [
    'of two operations',
    (client) => [client.ask(books([1]), context()), client.ask(books([2]), context())],
  ],
  [
    'with two values of one variable',
    (client) => {
      const one = context();
      return [client.ask(books([1], { x: 1 }), one), client.ask(books([2], { x: 2 }), one)];
    },
  ],
  [
    'for more entities than one request may have',
    (client) => {
      const one = context();
      const many = Array.from({ length: 600 }, (_, id) => id);
      return [client.ask(books(many), one), client.ask(books(many), one)];
    },
  ],
])('questions %s stay apart', async (_, ask) => {
  const { asked, client } = shop();
  await Promise.all(ask(client));
  expect(asked.map(({ query }) => query)).toEqual([QUERY, QUERY]);
});

test('a later question is asked by itself, and root fields at once', async () => {
  const { asked, client } = shop();
  const one = context();
  await client.ask(books([1]), one);
  const root = { query: '{ shop }', variables: {}, operationName: undefined };
  await Promise.all([client.ask(books([2]), one), client.ask(root, one)]);
  expect(asked.map(({ query }) => query)).toEqual([QUERY, '{ shop }', QUERY]);
});

test('who lost its answer to another’s error is asked again, alone', async () => {
  const broken = { data: null, errors: [{ message: 'broke', path: ['_entities1'] }] };
  const { asked, client } = shop((answer, call) => (call === 1 ? broken : answer));
  const one = context();
  const answers = await Promise.all([client.ask(books([1]), one), client.ask(books([2]), one)]);
  expect(answers).toEqual([
    found(1),
    { data: null, errors: [{ message: 'broke', path: ['_entities'] }] },
  ]);
  expect(asked).toHaveLength(2);
});

test('a client that throws is heard by all who asked', async () => {
  const client = joinQuestions({
    name: 'shop',
    ask: () => Promise.reject(new Error('a fault of ours')),
  });
  const one = context();
  const asked = await Promise.allSettled([
    client.ask(books([1]), one),
    client.ask(books([2]), one),
  ]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
