import type { Span } from '@hub/server';
import type { SubgraphAnswer, SubgraphRequest } from '../engine/subgraph-client.ts';
import { publicError } from '../errors/public-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { FetchRecord } from './fetch-observer.ts';

interface Asked {
  readonly service: string;
  readonly request: SubgraphRequest;
  readonly context: RequestContext;
}

type Ask = (context: RequestContext) => Promise<SubgraphAnswer>;

/**
 * Asks, and tells the observer of the request how it went; in its own span, which the question carries on, when the request is
 * recorded. Costs nothing for a request that nobody observes.
 */
export async function observeFetch(asked: Asked, ask: Ask): Promise<SubgraphAnswer> {
  const { context } = asked;
  const { observe, span } = context;
  if (!span) return observe ? askAndTell(asked, ask) : ask(context);
  const fetch = span.child('gateway.fetch', {
    kind: 'client',
    attributes: { service: asked.service },
  });
  try {
    return await askAndTell({ ...asked, context: { ...context, span: fetch } }, ask);
  } finally {
    fetch.end();
  }
}

async function askAndTell({ service, request, context }: Asked, ask: Ask): Promise<SubgraphAnswer> {
  const { observe, span } = context;
  const startedMs = performance.now();
  const answer = await ask(context);
  const { representations } = request.variables;
  const record = {
    service,
    startedMs,
    ms: performance.now() - startedMs,
    entities: Array.isArray(representations) ? representations.length : undefined,
    errors: answer.errors?.length ?? 0,
    query: request.query,
  };
  observe?.fetched(record);
  if (span) tellSpan(span, record, answer);
  return answer;
}

function tellSpan(span: Span, { entities, errors }: FetchRecord, answer: SubgraphAnswer): void {
  span.set({ 'hub.entities': entities, 'hub.errors': errors });
  const [first] = answer.errors ?? [];
  // As a client would read it: one of few codes.
  if (first) span.fail(String(publicError(first).extensions?.code));
}
