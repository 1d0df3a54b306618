import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SubgraphMembers } from '../supergraph/subgraph-members.ts';
import { UnplannedError } from './refuse-unplanned.ts';
import { namesBelow } from './type-condition.ts';

export interface OneSubgraph {
  readonly name: string;
  readonly members: SubgraphMembers;
  readonly schema: GraphQLSchema;
  /** Those of the client's operation. */
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * What these selections ask of an object of this type, for one subgraph alone.
 * @throws UnplannedError when another subgraph would be needed
 */
export function localSelection(
  sets: readonly SelectionSetNode[],
  typeName: string,
  subgraph: OneSubgraph,
): SelectionNode[] {
  return sets.flatMap((set) =>
    set.selections.flatMap((node) => localNodes(node, typeName, subgraph)),
  );
}

function localNodes(node: SelectionNode, typeName: string, subgraph: OneSubgraph): SelectionNode[] {
  const { fragments, members, name: service, schema } = subgraph;
  if (node.kind !== Kind.FIELD) {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) return [];
    const condition = fragment.typeCondition?.name.value ?? typeName;
    if (namesBelow(schema, condition).has(typeName))
      return localSelection([fragment.selectionSet], typeName, subgraph);
    if (!namesBelow(schema, typeName).has(condition)) return [];
    return [typed(condition, localSelection([fragment.selectionSet], condition, subgraph))];
  }
  if (node.name.value === '__typename') return [node];
  const type = schema.getType(typeName);
  const field =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !members.answers(typeName, node.name.value, service))
    throw new UnplannedError(`${typeName}.${node.name.value}`);
  if (!node.selectionSet) return [node];
  const inner = localSelection([node.selectionSet], getNamedType(field.type).name, subgraph);
  return [{ ...node, selectionSet: { ...node.selectionSet, selections: inner } }];
}

export const typed = (name: string, selections: readonly SelectionNode[]): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});
