import type { Actor } from '@hub/domain';
import { type ContextKey, contextFor } from '@hub/server';
import {
  type SubgraphAnswer,
  type SubgraphClient,
  type SubgraphFailure,
  type SubgraphRequest,
  unavailable,
} from './subgraph-client.ts';

/** The verified caller as an in-process subgraph receives it: the same facts that the internal token carries. */
export interface VerifiedCaller {
  readonly actor: Actor;
  readonly signedContext: string;
  readonly receivedAt: Date;
  readonly traceId: string;
  /** Of the span that asks; undefined when none is recorded. */
  readonly traceparent?: string | undefined;
}

export type ExecuteInProcess = (
  request: SubgraphRequest,
  caller: VerifiedCaller,
) => Promise<SubgraphAnswer>;

/** Calls a subgraph in this process. The database context is signed here, for this subgraph's login only. */
export function createInProcessClient(
  name: string,
  execute: ExecuteInProcess,
  options: { contextKey: ContextKey; onFailure?: SubgraphFailure },
): SubgraphClient {
  return {
    name,
    async ask(request, context) {
      const { actor, receivedAt, traceId, span } = context;
      try {
        const signedContext = contextFor(options.contextKey, actor, name);
        const traceparent = span?.traceparent;
        return await execute(request, { actor, signedContext, receivedAt, traceId, traceparent });
      } catch (cause) {
        options.onFailure?.(name, cause, context);
        return unavailable(name);
      }
    },
  };
}
