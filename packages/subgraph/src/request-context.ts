import type { Actor } from '@hub/domain';
import type { EntityManager } from 'typeorm';

/** What every resolver gets: who asks, the request's only transaction, the clock, the batches. */
export interface RequestContext<Loaders = unknown> {
  readonly actor: Actor;
  readonly tx: EntityManager;
  /** The server's clock. */
  readonly now: () => Date;
  /** When the gateway received the request: what counts for a deadline. Waiting in a queue never makes it late. */
  readonly receivedAt: Date;
  readonly traceId: string;
  readonly loaders: Loaders;
}

/** A request context before the service gave it its loaders. */
export type BareContext = Omit<RequestContext, 'loaders'>;
