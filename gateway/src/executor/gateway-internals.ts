/**
 * Everything private of @apollo/gateway that the executor touches. The version is exact in the catalog: read this file
 * again before raising it, and let `tests/federation` decide.
 */
import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlanner,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { SubgraphMembers } from '../supergraph/subgraph-members.ts';
import { type EntityKeys, entityKeys } from './entity-keys.ts';
import { type ReservedKeys, reservedKeys } from './reserved-keys.ts';
import { restoreBranches } from './restore-branches.ts';

export type { FetchDataRewrite, FetchNode, PlanNode, QueryPlanSelectionNode };

/** What one supergraph means for execution. Taken as a whole, so that no request mixes two of them. */
export interface LoadedGraph {
  /** What clients may ask and see. */
  readonly apiSchema: GraphQLSchema;
  /** Everything, hidden types included. */
  readonly supergraph: GraphQLSchema;
  readonly reserved: ReservedKeys;
  readonly entityKeys: EntityKeys;
  /** No node: nothing has to be fetched. */
  plan(document: DocumentNode): PlanNode | undefined;
}

interface Internals {
  readonly schema?: GraphQLSchema;
  readonly apiSchema?: Schema;
  readonly supergraphSchema?: GraphQLSchema;
  readonly supergraphSdl?: string;
  readonly queryPlanner?: QueryPlanner;
}

/** The graph that a loaded gateway serves at this moment. */
export function readLoadedGraph(gateway: ApolloGateway): LoadedGraph {
  const internals = gateway as unknown as Internals;
  const { schema, apiSchema, supergraphSchema, supergraphSdl, queryPlanner } = internals;
  if (!schema || !apiSchema || !supergraphSchema || !supergraphSdl || !queryPlanner) {
    throw new Error('The gateway has no graph yet.');
  }
  const members = new SubgraphMembers(parse(supergraphSdl, { noLocation: true }));
  return {
    apiSchema: schema,
    supergraph: supergraphSchema,
    reserved: reservedKeys(supergraphSdl),
    entityKeys: entityKeys(supergraphSdl),
    plan(document) {
      const { node } = queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, document));
      if (node?.kind === 'Subscription') throw new Error('Subscriptions are not planned here.');
      if (!node || members.areEven) return node;
      return restoreBranches(node, document, { schema: supergraphSchema, members });
    },
  };
}
