import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { SubgraphMembers } from '../supergraph/subgraph-members.ts';
import type { FetchNode, PlanNode } from './gateway-internals.ts';
import { localSelection, type OneSubgraph, typed } from './local-selection.ts';
import { describeOperation } from './select-operation.ts';

type Sets = readonly SelectionSetNode[];

/**
 * The planner leaves out a fragment on a type that one of the subgraphs does not know, wherever that subgraph could have been
 * asked for the value too. The one that is asked may know it: then it is asked for what the client wants of that type.
 * @throws UnplannedError when it could not answer that alone
 */
export function restoreBranches(
  plan: PlanNode,
  document: DocumentNode,
  graph: { readonly schema: GraphQLSchema; readonly members: SubgraphMembers },
): PlanNode {
  const { operation, fragments } = describeOperation(document);
  const root = graph.schema.getRootType(operation.operation)?.name ?? '';
  const inNode = (node: PlanNode, sets: Sets): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map((child) => inNode(child, sets)) };
      case 'Flatten': {
        const below = node.path.reduce<Sets>(
          (found, key) => (key === '@' ? found : setsBelow(found, String(key), fragments)),
          sets,
        );
        return { ...node, node: inNode(node.node, below) as typeof node.node };
      }
      case 'Fetch': {
        const subgraph = { ...graph, fragments, name: node.serviceName };
        return inFetch(node, sets, { root, operation, subgraph });
      }
      default:
        return node;
    }
  };
  return inNode(plan, [operation.selectionSet]);
}

interface Asked {
  readonly root: string;
  readonly operation: OperationDefinitionNode;
  readonly subgraph: OneSubgraph;
}

function inFetch(node: FetchNode, sets: Sets, { root, operation, subgraph }: Asked): FetchNode {
  const { operation: fetch, fragments } = describeOperation(
    parse(node.operation, { noLocation: true }),
  );
  let restored = 0;
  const inSet = (set: SelectionSetNode, typeName: string, asked: Sets): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => inSelection(selection, typeName, asked)),
  });
  const inSelection = (selection: SelectionNode, typeName: string, asked: Sets): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return { ...selection, selectionSet: inSet(selection.selectionSet, condition, asked) };
    }
    if (!selection.selectionSet) return selection;
    if (selection.name.value === '_entities')
      return { ...selection, selectionSet: inSet(selection.selectionSet, '', asked) };
    const type = typeOf(selection, typeName, subgraph);
    const below = setsBelow(asked, (selection.alias ?? selection.name).value, subgraph.fragments);
    const set = inSet(selection.selectionSet, type, below);
    const missing = missingBranches(set, type, { below, subgraph, fragments });
    restored += missing.length;
    return { ...selection, selectionSet: { ...set, selections: [...set.selections, ...missing] } };
  };
  const selectionSet = inSet(fetch.selectionSet, root, sets);
  if (restored === 0) return node;
  return withVariables(node, { ...fetch, selectionSet }, { operation, fragments });
}

/** For each type that this subgraph knows and others do not, what the client asks of it and the fetch does not. */
function missingBranches(
  set: SelectionSetNode,
  type: string,
  {
    below,
    subgraph,
    fragments,
  }: { below: Sets; subgraph: OneSubgraph; fragments: ReadonlyMap<string, FragmentDefinitionNode> },
): SelectionNode[] {
  const { members, name } = subgraph;
  const asked = branches(below, subgraph.fragments);
  const planned = branches([set], fragments);
  return [...members.unevenMembers(type)].flatMap((member) => {
    const wanted = asked.get(member);
    if (!wanted || planned.has(member) || !members.isMember(type, member, name)) return [];
    return [typed(member, localSelection(wanted, member, subgraph))];
  });
}

/** What is asked of each type that a fragment names. */
function branches(
  sets: Sets,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, SelectionSetNode[]> {
  const found = new Map<string, SelectionSetNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) continue;
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment) continue;
      if (condition) found.set(condition, [...(found.get(condition) ?? []), fragment.selectionSet]);
      collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return found;
}

/** The selections of the fields with this response key, whatever type they are asked of. */
function setsBelow(
  sets: Sets,
  key: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((node): SelectionSetNode[] => {
      if (node.kind === Kind.FIELD) {
        const isIt = (node.alias ?? node.name).value === key;
        return isIt && node.selectionSet ? [node.selectionSet] : [];
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      return fragment ? setsBelow([fragment.selectionSet], key, fragments) : [];
    }),
  );
}

function typeOf({ name }: FieldNode, typeName: string, subgraph: OneSubgraph): string {
  const type = subgraph.schema.getType(typeName);
  const known = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const field = known[name.value];
  const own = subgraph.members.ownType(typeName, name.value, subgraph.name);
  return own ?? (field ? getNamedType(field.type).name : '');
}

/** The fetch with this operation, and with the variables of the client that it uses now. */
function withVariables(
  node: FetchNode,
  fetch: OperationDefinitionNode,
  {
    operation,
    fragments,
  }: { operation: OperationDefinitionNode; fragments: ReadonlyMap<string, FragmentDefinitionNode> },
): FetchNode {
  const known = new Set(fetch.variableDefinitions?.map(({ variable }) => variable.name.value));
  const used = new Set<string>();
  visit(fetch.selectionSet, {
    Variable({ name }) {
      used.add(name.value);
    },
  });
  const added = (operation.variableDefinitions ?? []).filter(
    ({ variable: { name } }) => used.has(name.value) && !known.has(name.value),
  );
  const variableDefinitions = [...(fetch.variableDefinitions ?? []), ...added];
  return {
    ...node,
    variableUsages: [
      ...(node.variableUsages ?? []),
      ...added.map(({ variable }) => variable.name.value),
    ],
    operation: print({
      kind: Kind.DOCUMENT,
      definitions: [{ ...fetch, variableDefinitions }, ...fragments.values()],
    }),
  };
}
