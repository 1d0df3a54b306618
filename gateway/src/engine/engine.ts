import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/** A validated operation, with the variables as they came. */
export interface EngineRequest {
  readonly queryHash: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

export interface EngineResult {
  /** The whole answer as JSON, where nothing is wrong with its data: then there is no `data`. */
  readonly body?: Buffer;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/** How operations were answered. `stock` grows with what is not native; `reshaped` with answers that break the schema. */
export interface ExecutorCounters {
  readonly fast: number;
  readonly reshaped: number;
  readonly stock: number;
}

/** Plans and executes operations of one contract. */
export interface GraphEngine
  extends NonNullable<ApolloServerOptionsWithGateway<object>['gateway']> {
  /** Executes without ApolloServer around it. Undefined: not for this engine, so nothing was done. */
  run?(request: EngineRequest): Promise<EngineResult> | undefined;
  /** Plans and compiles an operation, so that nobody waits for that later. */
  prepare?(operation: Pick<EngineRequest, 'queryHash' | 'document' | 'operationName'>): void;
  /** The plan of a document on one line, for a log. @throws on what cannot be planned */
  planText?(document: DocumentNode, operationName: string | undefined): string;
  /** A copy of the counters at this moment. */
  counters?(): ExecutorCounters;
}

export interface EngineOptions {
  /** The one to begin with. */
  readonly supergraph: string;
  /** Gets the way to have another one served; it throws on one that cannot be, and the last good one stays. */
  readonly offerUpdate?: (update: (supergraph: string) => void) => void;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly logger: EngineLogger;
}

export interface EngineLogger {
  debug(message: unknown): void;
  info(message: unknown): void;
  warn(message: unknown): void;
  error(message: unknown): void;
}

/** The seam for another executor: same supergraph and clients, same interface. */
export type CreateEngine = (options: EngineOptions) => GraphEngine;
