import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { SubgraphClient } from './subgraph-client.ts';

/** Plans and executes operations of one contract. */
export type GraphEngine = ApolloServerOptionsWithGateway<object>['gateway'];

export interface EngineOptions {
  readonly supergraph: string;
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
