import type { SubgraphAnswer, SubgraphRequest } from '../engine/subgraph-client.ts';
import type { RequestContext } from '../request-context.ts';

interface Asked {
  readonly service: string;
  readonly request: SubgraphRequest;
  readonly context: RequestContext;
}

/** Asks, and tells the observer of the request how it went. Costs nothing for a request that nobody observes. */
export async function observeFetch(
  { service, request, context }: Asked,
  ask: () => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> {
  const { observe } = context;
  if (!observe) return ask();
  const startedMs = performance.now();
  const answer = await ask();
  const { representations } = request.variables;
  observe.fetched({
    service,
    startedMs,
    ms: performance.now() - startedMs,
    entities: Array.isArray(representations) ? representations.length : undefined,
    errors: answer.errors?.length ?? 0,
    query: request.query,
  });
  return answer;
}
