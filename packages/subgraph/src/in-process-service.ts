import type { ServiceDatabase } from '@hub/database';
import type { Actor } from '@hub/domain';
import { groupRoleOf } from '@hub/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Subgraph } from './build-subgraph.ts';
import { maskError } from './mask-error.ts';
import { createPreparation, type Operation } from './prepared-operations.ts';
import type { BareContext } from './request-context.ts';

/** Who calls, as the gateway verified it. */
export interface Caller {
  readonly actor: Actor;
  /** Signed for this service's login only. */
  readonly signedContext: string;
  readonly receivedAt: Date;
  readonly traceId: string;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

export interface InProcessService {
  readonly name: string;
  /** Rejects when the database cannot be reached; everything else is in the answer. */
  execute(operation: Operation, caller: Caller): Promise<Answer>;
}

export interface InProcessOptions {
  readonly database: ServiceDatabase;
  readonly now?: () => Date;
  /** Hears what was masked, for the log. */
  readonly onError?: (error: GraphQLError, traceId: string) => void;
}

/** One operation = one transaction under row level security; it commits when nothing went wrong, else nothing of it stays. */
export function createInProcessService(
  subgraph: Subgraph,
  options: InProcessOptions,
): InProcessService {
  const { database, now = () => new Date(), onError = () => {} } = options;
  const prepare = createPreparation(subgraph.schema);
  const service = subgraph.name;

  const masked = (errors: readonly GraphQLError[], traceId: string) => {
    for (const error of errors) onError(error, traceId);
    return { errors: errors.map((error) => maskError(error, { service, traceId })) };
  };

  return {
    name: service,
    async execute(operation, { actor, signedContext, receivedAt, traceId }) {
      const ready = prepare(operation);
      if ('errors' in ready) return masked(ready.errors, traceId);
      const request = await database.openRequest(groupRoleOf(actor.audience), signedContext);
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
    },
  };
}
