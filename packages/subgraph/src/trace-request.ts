import { ATTRIBUTES, type Span, type Tracer } from '@hub/server';
import type { Answer, Caller, Execute } from './in-process-service.ts';
import type { Operation } from './prepared-operations.ts';

/** Answers an operation. It has a span when the question of the gateway is recorded. */
export type Run = (operation: Operation, caller: Caller, span: Span | undefined) => Promise<Answer>;

interface Traced {
  readonly service: string;
  readonly tracer: Tracer | undefined;
}

/**
 * Answers operations, each in a span inside that of the gateway's question, also when both are in one process. Only what the
 * gateway records is recorded: a part without its whole tells nobody anything.
 */
export function traceRequests(run: Run, { service, tracer }: Traced): Execute {
  if (!tracer) return (operation, caller) => run(operation, caller, undefined);
  return async (operation, caller) => {
    const span = begin(tracer, service, { operation, caller });
    if (!span) return run(operation, caller, undefined);
    try {
      const answer = await run(operation, caller, span);
      const [error] = answer.errors ?? [];
      if (error) span.fail(String(error.extensions?.code)); // masked by now: a code of ours
      return answer;
    } catch (error) {
      span.fail('SUBGRAPH_UNAVAILABLE');
      throw error;
    } finally {
      span.end();
    }
  };
}

function begin(
  tracer: Tracer,
  service: string,
  { operation, caller }: { readonly operation: Operation; readonly caller: Caller },
): Span | undefined {
  const { traceId, traceparent: parent } = caller;
  if (!parent) return undefined;
  // Its name begins with the one that a client gave it; only the gateway knows whether that is one of ours.
  const type = operation.query.startsWith('mutation') ? 'mutation' : 'query';
  const attributes = { service, [ATTRIBUTES.operationType]: type };
  return tracer.begin('subgraph.request', { kind: 'server', traceId, parent, attributes });
}
