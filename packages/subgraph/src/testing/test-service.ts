import type { Actor } from '@hub/domain';
import type { EventPayloads, EventType } from '@hub/events';
import type { Answer } from '../in-process-service.ts';

export interface AskOptions {
  /** The server's clock during this operation. */
  readonly now?: Date;
}

/** One service on a real PostgreSQL of its own, asked as the gateway would ask it. */
export interface TestService {
  ask(
    actor: Actor,
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer>;
  /** Asks through the door that the other subgraphs use. */
  entities(
    actor: Actor,
    references: readonly { __typename: string; id: string }[],
    selection: string,
  ): Promise<Answer>;
  /** The SQL statements that an operation needs, without opening and closing its transaction. */
  statements(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Runs SQL as the owner, past row level security. */
  sql<T extends object>(text: string, parameters?: unknown[]): Promise<T[]>;
  /** Runs SQL as this actor, below the code: what row level security alone lets through. */
  sqlAs<T extends object>(actor: Actor, text: string, parameters?: unknown[]): Promise<T[]>;
  /** Hands the service an event of another one; the same event twice when called twice with one id. */
  deliver<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    options?: { id?: string; aggregateId?: string; version?: number },
  ): Promise<'handled' | 'known'>;
  /** Runs a seed of the service. */
  seed(kind: 'reference' | 'demo', now?: Date): Promise<void>;
  /** Where the columns of the migrations differ from those of the entities; must be empty. */
  columnDifferences(): Promise<string[]>;
  stop(): Promise<void>;
}
