import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageSize } from './page-size.ts';

/** The rows of a list that nobody said the size of. */
const USUAL_ROWS = 10;
/** The lists of a connection that hold a page's rows; other lists beside them are as long as usual. */
const ROWS_OF_A_PAGE = new Set(['nodes', 'edges']);

export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly valueFor: (variable: string) => unknown;
  /** Fragments are priced once, so a document of nested fragments costs no time to refuse. */
  readonly known: Map<string, number>;
}

/** Where a selection stands: in which type, and how many rows the page of that type has when it is a connection. */
interface Place {
  readonly type: string;
  readonly rows: number | undefined;
}

/**
 * What an operation costs at most, before anything is executed: one for each field, and below a list of objects as many times
 * as the list may have rows. It counts what may be skipped and every member of a union: a price is not a forecast.
 */
export function operationCost(priced: PricedOperation): number {
  const { schema, operation, fragments, variables } = priced;
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === 'IntValue' ? Number(defaultValue.value) : undefined,
    ]),
  );
  const valueFor = (name: string): unknown =>
    (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? defaults.get(name);
  const type = schema.getRootType(operation.operation)?.name ?? '';
  const pricing: Pricing = { schema, fragments, valueFor, known: new Map() };
  return costOfSet(pricing, operation.selectionSet, { type, rows: undefined });
}

function costOfSet(pricing: Pricing, { selections }: SelectionSetNode, place: Place): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === 'Field') cost += costOfField(pricing, selection, place);
    else if (selection.kind === 'FragmentSpread')
      cost += costOfFragment(pricing, selection.name.value, place);
    else {
      const type = selection.typeCondition?.name.value ?? place.type;
      cost += costOfSet(pricing, selection.selectionSet, { ...place, type });
    }
  }
  return cost;
}

function costOfFragment(pricing: Pricing, name: string, place: Place): number {
  const key = `${name} ${place.rows}`;
  const known = pricing.known.get(key);
  if (known !== undefined) return known;
  pricing.known.set(key, 0); // a fragment inside itself was refused before; here it only must end
  const fragment = pricing.fragments.get(name);
  const type = fragment?.typeCondition.name.value ?? '';
  const cost = fragment ? costOfSet(pricing, fragment.selectionSet, { ...place, type }) : 0;
  pricing.known.set(key, cost);
  return cost;
}

function costOfField(pricing: Pricing, node: FieldNode, place: Place): number {
  const name = node.name.value;
  const parent = pricing.schema.getType(place.type);
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  // No field: the type's name, or the schema's description of itself, which has limits of its own.
  if (!field || !node.selectionSet) return 1;
  const page = pageSize(node, field, pricing.valueFor);
  const type = getNamedType(field.type).name;
  if (!isList(field.type)) return 1 + costOfSet(pricing, node.selectionSet, { type, rows: page });
  const rows = page ?? (ROWS_OF_A_PAGE.has(name) ? place.rows : undefined) ?? USUAL_ROWS;
  return 1 + rows * costOfSet(pricing, node.selectionSet, { type, rows: undefined });
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);
