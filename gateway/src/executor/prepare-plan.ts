import type { GraphQLSchema } from 'graphql';
import type { SubgraphClient } from '../engine/subgraph-client.ts';
import type { EntityKeys, KeyFields } from './entity-keys.ts';
import type { FetchDataRewrite, FetchNode, PlanNode } from './gateway-internals.ts';
import { compilePlainKey, type PlainKey } from './plain-key.ts';
import { compileRepresentation, type Represent } from './representation.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';

/** One request to one subgraph, with everything that does not depend on the answer so far. */
export interface PreparedFetch {
  readonly client: SubgraphClient;
  /** Where the objects are that it completes. */
  readonly path: readonly string[];
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variableNames: readonly string[];
  /** Null: it asks root fields, not entities. */
  readonly represent: Represent | null;
  /** Null: what is sent of an entity is rewritten. */
  readonly plainKey: PlainKey | null;
  readonly rewriteInput: Rewrite | null;
  /** The subgraph's keys, by type. */
  readonly keys: ReadonlyMap<string, readonly KeyFields[]>;
  readonly rewriteOutput: Rewrite | null;
  readonly renames: readonly FetchDataRewrite[] | undefined;
}

export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'fetch'; readonly fetch: PreparedFetch };

export interface PlanSurroundings {
  readonly entityKeys: EntityKeys;
  readonly supergraph: GraphQLSchema;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
}

/** A plan ready to run. Throws on what only the stock executor knows, or nobody. */
export function preparePlan(
  node: PlanNode,
  surroundings: PlanSurroundings,
  path: readonly string[] = [],
): Step {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return {
        kind: node.kind === 'Sequence' ? 'sequence' : 'parallel',
        steps: node.nodes.map((child) => preparePlan(child, surroundings, path)),
      };
    case 'Flatten':
      return preparePlan(node.node, surroundings, [...path, ...node.path.map(plainKey)]);
    case 'Fetch':
      return { kind: 'fetch', fetch: prepareFetch(node, surroundings, path) };
    default:
      throw new Error(`a plan with ${node.kind}`);
  }
}

function plainKey(part: string | number): string {
  if (typeof part === 'string' && !part.startsWith('|')) return part;
  throw new Error(`a plan whose path has ${part}`);
}

function prepareFetch(
  node: FetchNode,
  { supergraph, clients, entityKeys }: PlanSurroundings,
  path: readonly string[],
): PreparedFetch {
  const client = clients.get(node.serviceName);
  const { requires, variableUsages = [] } = node;
  if (!client) throw new Error(`no client for ${node.serviceName}`);
  if (node.contextRewrites?.length) throw new Error('a fetch that reads a context');
  if (requires && variableUsages.includes('representations')) {
    throw new Error('a variable named as the one for entities');
  }
  const keys = entityKeys.get(node.serviceName) ?? new Map();
  const rewriteInput = compileRewrites(node.inputRewrites, supergraph);
  const rewriteOutput = compileRewrites(node.outputRewrites, supergraph);
  const isPlain = requires && !rewriteInput && !rewriteOutput;
  return {
    client,
    path,
    query: node.operation,
    operationName: node.operationName,
    variableNames: variableUsages,
    represent: requires ? compileRepresentation(requires, supergraph) : null,
    plainKey: isPlain ? compilePlainKey(requires, keys, supergraph) : null,
    ...{ keys, rewriteInput, rewriteOutput },
    renames: node.outputRewrites,
  };
}
