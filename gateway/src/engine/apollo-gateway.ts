import './config.ts';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { observeFetch } from '../observe/observe-fetch.ts';
import type { RequestContext } from '../request-context.ts';
import type { EngineOptions } from './engine.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/** Supergraph manager, planner and stock executor of one contract. */
export const createApolloGateway = ({
  supergraph,
  clients,
  logger,
  offerUpdate,
}: EngineOptions): ApolloGateway =>
  new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      offerUpdate?.(update);
      return { supergraphSdl: supergraph };
    },
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
    process({ request: { query = '', variables = {}, operationName }, ...asked }) {
      const request = { query, variables, operationName };
      // The context of an incoming operation is the one that our HTTP handler made.
      const context = asked.context as RequestContext;
      return observeFetch({ service: name, request, context }, (seen) => client.ask(request, seen));
    },
  };
}
