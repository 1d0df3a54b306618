import './config.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
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

/** The executor of @apollo/gateway as it comes. */
export const createStockEngine: CreateEngine = ({ supergraph, clients, logger }) =>
  new ApolloGateway({
    supergraphSdl: supergraph,
    logger,
    // Never show a plan to a client, whatever NODE_ENV says.
    __exposeQueryPlanExperimental: false,
    // The supergraph comes from our own composition, which validated it.
    validateSupergraph: false,
    buildService: ({ name }) => dataSourceOf(name, clients),
  });

function dataSourceOf(
  name: string,
  clients: ReadonlyMap<string, SubgraphClient>,
): GraphQLDataSource {
  const client = clients.get(name);
  if (!client)
    throw new Error(`The supergraph names subgraph "${name}", for which there is no client.`);
  return {
    process({ request, context }) {
      const { query = '', variables = {}, operationName } = request;
      // The context of an incoming operation is the one that our HTTP handler made.
      return client.ask({ query, variables, operationName }, context as RequestContext);
    },
  };
}
