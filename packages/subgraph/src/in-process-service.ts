import type { ServiceDatabase } from '@hub/database';
import type { Actor } from '@hub/domain';
import { groupRoleOf } from '@hub/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Subgraph } from './build-subgraph.ts';
import { maskError } from './errors.ts';
import { createOperationRunner, type Operation } from './prepared-operations.ts';
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
  const run = createOperationRunner(subgraph.schema);

  return {
    name: subgraph.name,
    async execute(operation, { actor, signedContext, receivedAt, traceId }) {
      const request = await database.openRequest(groupRoleOf(actor.audience), signedContext);
      try {
        const bare: BareContext = { actor, tx: request.manager, now, receivedAt, traceId };
        const { data, errors } = await run(operation, { ...bare, loaders: subgraph.loaders(bare) });
        // A reference that failed must not undo the others' reads; a command that failed must leave nothing.
        await (errors ? request.rollback() : request.commit());
        for (const error of errors ?? []) onError(error, traceId);
        return {
          ...(data !== undefined && { data: data as Record<string, unknown> | null }),
          ...(errors && { errors: errors.map((error) => maskError(error, traceId).toJSON()) }),
        };
      } catch (error) {
        await request.rollback().catch(() => {});
        throw error;
      }
    },
  };
}
