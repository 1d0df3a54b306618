import type { ServiceDatabase } from '@hub/database';
import type { Actor } from '@hub/domain';
import { groupRoleOf, type Tracer } from '@hub/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Subgraph } from './build-subgraph.ts';
import { maskError } from './mask-error.ts';
import { createPreparation, type Operation } from './prepared-operations.ts';
import type { BareContext } from './request-context.ts';
import { type Run, traceRequests } from './trace-request.ts';
import { traceTransaction } from './trace-transaction.ts';

/** Who calls, as the gateway verified it. */
export interface Caller {
  readonly actor: Actor;
  /** Signed for this service's login only. */
  readonly signedContext: string;
  readonly receivedAt: Date;
  readonly traceId: string;
  /** Header of W3C Trace Context, of the gateway's question; none when it is not recorded. */
  readonly traceparent?: string | undefined;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Rejects when the database cannot be reached; everything else is in the answer. */
export type Execute = (operation: Operation, caller: Caller) => Promise<Answer>;

export interface InProcessService {
  readonly name: string;
  readonly execute: Execute;
}

export interface InProcessOptions {
  readonly database: ServiceDatabase;
  readonly now?: () => Date;
  /** Hears what was masked, for the log. */
  readonly onError?: (error: GraphQLError, traceId: string) => void;
  /** Where spans are recorded; none: nowhere. */
  readonly tracer?: Tracer | undefined;
}

/** One operation = one transaction under row level security; it commits when nothing went wrong, else nothing of it stays. */
export function createInProcessService(
  subgraph: Subgraph,
  options: InProcessOptions,
): InProcessService {
  const { database, now = () => new Date(), onError = () => {}, tracer } = options;
  const prepare = createPreparation(subgraph.schema);
  const service = subgraph.name;

  const masked = (errors: readonly GraphQLError[], traceId: string) => {
    for (const error of errors) onError(error, traceId);
    return { errors: errors.map((error) => maskError(error, { service, traceId })) };
  };

  const run: Run = async (operation, { actor, signedContext, receivedAt, traceId }, span) => {
    const ready = prepare(operation);
    if ('errors' in ready) return masked(ready.errors, traceId);
    const request = await traceTransaction(span, () =>
      database.openRequest(groupRoleOf(actor.audience), signedContext),
    );
    try {
      const bare: BareContext = { actor, tx: request.manager, now, receivedAt, traceId };
      const { data, errors } = await ready.run({ ...bare, loaders: subgraph.loaders(bare) });
      // Before the answer: what the caller hears about has happened, and survives a crash.
      await (errors ? request.rollback() : request.commit());
      return {
        ...(data !== undefined && { data: data as Record<string, unknown> | null }),
        ...(errors && masked(errors, traceId)),
      };
    } catch (error) {
      await request.rollback().catch(() => {});
      throw error;
    }
  };

  return { name: service, execute: traceRequests(run, { service, tracer }) };
}
