import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { execute, type GraphQLSchema, parse, print, specifiedRules, validate } from 'graphql';
import type { SubgraphClient } from '../../../src/index.ts';
import type { RequestContext } from '../../../src/request-context.ts';

/** Clients in memory look at nothing of it. */
const context = {} as RequestContext;

export interface SecondEngine {
  /** The data of an answer; null when there is none. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * A federation engine of other people, that shares neither planner nor executor with ours or with stock: it stitches the
 * subgraphs into one schema and delegates from its resolvers. Where it agrees, no two of us made the same mistake.
 */
export function startSecondEngine(
  supergraph: string,
  clients: readonly SubgraphClient[],
): SecondEngine {
  const byName = new Map(clients.map((client) => [client.name, client]));
  const schema: GraphQLSchema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: supergraph,
    onSubschemaConfig(config) {
      const client = byName.get(nameIn(config.endpoint));
      if (!client) throw new Error(`no client for ${config.endpoint}`);
      config.executor = ({ document, variables = {}, operationName }) =>
        client.ask({ query: print(document), variables, operationName }, context) as never;
    },
  });
  return {
    async ask(query, variables = {}) {
      const document = parse(query);
      if (validate(schema, document, specifiedRules).length > 0) return null;
      const { data } = await execute({ schema, document, variableValues: variables });
      return JSON.parse(JSON.stringify(data ?? null));
    },
  };
}

/** The supergraphs of tests name each subgraph in its address. */
const nameIn = (endpoint = 'http://unknown') =>
  new URL(endpoint).hostname.replace(/\.invalid$/, '');
