import { BoundedMap } from '../executor/bounded-map.ts';
import type { RequestContext } from '../request-context.ts';
import { type JoinedQuery, joinQueries, partVariable } from './joined-query.ts';
import { partsOfAnswer } from './parts-of-answer.ts';
import { MOST_REPRESENTATIONS } from './split-representations.ts';
import type { SubgraphAnswer, SubgraphClient, SubgraphRequest } from './subgraph-client.ts';

/** One question that waits for others of its moment. */
interface Waiting {
  readonly request: SubgraphRequest;
  readonly context: RequestContext;
  readonly answer: (answer: Promise<SubgraphAnswer>) => void;
}

type JoinQueries = (queries: readonly string[]) => JoinedQuery | undefined;

/**
 * Questions for entities that one operation asks one subgraph in the same moment become one request. The steps of a plan that run
 * side by side often ask the same subgraph at several places; each request to it costs a call and a transaction of its own.
 * Questions of different operations are never put together: their contexts, or what all contexts of one operation share, tell
 * them apart.
 */
export function joinQuestions(client: SubgraphClient): SubgraphClient {
  const waiting = new WeakMap<object, Waiting[]>();
  const join = rememberJoined();
  return {
    ...client,
    ask(request, context) {
      if (!Array.isArray(request.variables.representations)) return client.ask(request, context);
      return new Promise((answer) => {
        const one = { request, context, answer };
        const operation = context.progress ?? context;
        const group = waiting.get(operation);
        if (group) {
          group.push(one);
          return;
        }
        const made = [one];
        waiting.set(operation, made);
        // Everything that runs side by side has asked before the first microtask.
        queueMicrotask(() => {
          waiting.delete(operation);
          askTogether(client, context, { group: made, join });
        });
      });
    },
  };
}

/** Combinations of questions; a gateway knows as many as its documents have plans. */
const MOST_COMBINATIONS = 1_000;

function rememberJoined(): JoinQueries {
  const known = new BoundedMap<string, { readonly joined: JoinedQuery | undefined }>(
    MOST_COMBINATIONS,
  );
  return (queries) =>
    known.getOrMake(queries.join('\n'), () => ({ joined: joinQueries(queries) })).joined;
}

function askTogether(
  client: SubgraphClient,
  context: RequestContext,
  { group, join }: { readonly group: readonly Waiting[]; readonly join: JoinQueries },
): void {
  const queries = group.map(({ request }) => request.query);
  const variables = group.length > 1 ? variablesOf(group) : undefined;
  const joined = variables && join(queries);
  if (!joined) {
    for (const { request, context: own, answer } of group) answer(client.ask(request, own));
    return;
  }
  const { name: service } = client;
  for (const one of group) one.context.span?.set({ 'hub.joined': group.length });
  context.explain?.joined({ service, query: joined.query, queries, atMs: performance.now() });
  const parts = client
    .ask({ ...joined, variables }, context)
    .then((answer) => partsOfAnswer(answer, group.length));
  for (const [part, { request, context: own, answer }] of group.entries())
    answer(parts.then((all) => all[part] ?? client.ask(request, own)));
}

/** The variables of all together; undefined when two disagree about one, or there are too many entities for one request. */
function variablesOf(group: readonly Waiting[]): Record<string, unknown> | undefined {
  const together: Record<string, unknown> = Object.create(null);
  let entities = 0;
  for (const [part, { request }] of group.entries()) {
    const { representations, ...others } = request.variables;
    together[partVariable(part)] = representations;
    entities += (representations as readonly unknown[]).length;
    for (const [name, value] of Object.entries(others)) {
      if (name in together && together[name] !== value) return undefined;
      together[name] = value;
    }
  }
  return entities <= MOST_REPRESENTATIONS ? together : undefined;
}
