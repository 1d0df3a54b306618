import { parse, print } from 'graphql';
import type { FetchNode, PlanNode } from '../executor/gateway-internals.ts';
import { selectionText } from './selection-text.ts';

/** A query plan as a page shows it. */
export type PlanTree =
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly PlanTree[] }
  | { readonly kind: 'flatten'; readonly path: string; readonly node: PlanTree }
  | { readonly kind: 'condition'; readonly condition: string; readonly nodes: readonly PlanTree[] }
  | { readonly kind: 'other'; readonly name: string }
  | ({ readonly kind: 'fetch' } & ShownFetch);

interface ShownFetch {
  /** Its number, from 1, in the order of the plan. */
  readonly fetch: number;
  readonly service: string;
  readonly query: string;
  readonly requires: string | undefined;
  readonly variables: readonly string[];
}

/** A fetch of the plan with what the executor calls it, to find it again in a run. */
export interface PlannedFetch {
  readonly fetch: number;
  readonly service: string;
  readonly query: string;
  readonly path: string;
}

export interface PlanView {
  readonly tree: PlanTree | undefined;
  readonly fetches: readonly PlannedFetch[];
}

/** A place in the data as text: `books.@.author`, where `@` stands for every element of a list. */
export const placeText = (path: readonly (string | number)[]): string => path.join('.');

/** Numbers the fetches of a plan and makes their texts readable. */
export function planView(node: PlanNode | undefined): PlanView {
  const fetches: PlannedFetch[] = [];
  const tree = node && treeOf(node, { path: [], fetches });
  return { tree, fetches };
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly fetches: PlannedFetch[];
}

function treeOf(node: PlanNode, place: Place): PlanTree {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return {
        kind: node.kind === 'Sequence' ? 'sequence' : 'parallel',
        nodes: node.nodes.map((child) => treeOf(child, place)),
      };
    case 'Flatten': {
      const path = [...place.path, ...node.path];
      const inner = treeOf(node.node, { ...place, path });
      return { kind: 'flatten', path: placeText(node.path), node: inner };
    }
    case 'Condition': {
      const clauses = [node.ifClause, node.elseClause].filter((clause) => clause !== undefined);
      const nodes = clauses.map((clause) => treeOf(clause, place));
      return { kind: 'condition', condition: conditionText(node), nodes };
    }
    case 'Fetch':
      return { kind: 'fetch', ...fetchOf(node, place) };
    default:
      return { kind: 'other', name: node.kind };
  }
}

function conditionText(node: Extract<PlanNode, { kind: 'Condition' }>): string {
  if (!node.ifClause) return `only unless $${node.condition}`;
  return node.elseClause ? `one of two, by $${node.condition}` : `only if $${node.condition}`;
}

function fetchOf(node: FetchNode, { path, fetches }: Place): ShownFetch {
  const { serviceName: service, operation, requires, variableUsages = [] } = node;
  const fetch = fetches.length + 1;
  fetches.push({ fetch, service, query: operation, path: placeText(path) });
  return {
    fetch,
    service,
    query: print(parse(operation)),
    requires: requires && selectionText(requires),
    variables: variableUsages,
  };
}
