import { ATTRIBUTES, type Span, TRACEPARENT, type Tracer } from '@hub/server';
import type { FastifyRequest } from 'fastify';
import type { Answered } from './answered.ts';

/** The span of a whole operation; null when its trace is not sampled. Without a request it is the gateway itself that asks. */
export function beginAnswer(
  tracer: Tracer,
  traceId: string,
  request?: FastifyRequest,
): Span | null {
  const asked = request && {
    kind: 'server' as const,
    // Counts where the trace id of the request was taken from it, and nowhere else.
    parent: request.headers[TRACEPARENT],
    attributes: {
      [ATTRIBUTES.httpMethod]: request.method,
      [ATTRIBUTES.httpRoute]: request.routeOptions.url,
    },
  };
  return tracer.begin('gateway.request', { traceId, ...asked }) ?? null;
}

/** Tells how it ended. What was refused is no failure of ours, unless the status says so: a convention for HTTP servers. */
export function endAnswer(span: Span, answer: Answered, status?: number): void {
  const { contract, operation, way, outcome } = answer;
  span.set({
    ...{ 'hub.contract': contract, 'hub.way': way, 'hub.outcome': outcome },
    [ATTRIBUTES.operationName]: operation,
    [ATTRIBUTES.httpStatus]: status,
    // Only questions are kept; what is not kept tells its type where it is let in.
    ...(way === 'cache' && { [ATTRIBUTES.operationType]: 'query' }),
  });
  if (status !== undefined && status >= 500) span.fail(String(status));
  else if (outcome === 'partial') span.fail(outcome);
  span.end();
}
