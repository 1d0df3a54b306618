import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { FILLER } from './conditions.ts';
import { clientKey } from './internal-keys.ts';

/** Where selections are read: the schema that clients see, and the fragments of the operation. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export interface CollectedField {
  readonly name: string;
  /** Where the value stands in the data; the client may know it by another key. */
  readonly source: string;
  readonly selectionSets: SelectionSetNode[];
}

/**
 * What these selections ask of a value of this type, by the client's key, in order. The type is abstract when nobody had to
 * find out the concrete one: then the interface's own fields are asked, and no fragment on an object applies.
 */
export function collectFields(
  scope: Scope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(fields, selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (applies(scope, condition, type)) collect(selection.selectionSet);
      } else {
        const fragment = scope.fragments.get(selection.name.value);
        if (!fragment || spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        const condition = fragment.typeCondition.name.value;
        if (applies(scope, condition, type)) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

function addField(fields: Map<string, CollectedField>, node: FieldNode): void {
  const source = node.alias?.value ?? node.name.value;
  if (source === FILLER) return;
  const key = clientKey(source);
  const field = fields.get(key) ?? { name: node.name.value, source, selectionSets: [] };
  if (node.selectionSet) field.selectionSets.push(node.selectionSet);
  fields.set(key, field);
}

function applies(
  { schema }: Scope,
  condition: string | undefined,
  type: GraphQLCompositeType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  if (!isAbstractType(conditionType)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditionType, type);
}
