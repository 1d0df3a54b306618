import {
  type ConstDirectiveNode,
  type EnumTypeDefinitionNode,
  Kind,
  parse,
  type SelectionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { isRow, type Row } from './row.ts';

/** A key as its fields; a field that is an object has fields of its own. */
export interface KeyFields extends ReadonlyMap<string, KeyFields | null> {}
/** Keys by subgraph, then by type. */
export type EntityKeys = ReadonlyMap<string, ReadonlyMap<string, readonly KeyFields[]>>;

/** By which keys each subgraph finds each of its entities, from the directives of a supergraph. */
export function entityKeys(supergraphSdl: string): EntityKeys {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) readGraphNames(definition, names);
  }
  const keys = new Map<string, Map<string, KeyFields[]>>();
  for (const definition of definitions) {
    if (!isFieldsType(definition)) continue;
    for (const directive of definition.directives ?? []) {
      const { graph, key } = argumentsOf(directive);
      const name = names.get(graph ?? '');
      if (directive.name.value !== 'join__type' || !name || !key) continue;
      const types = keys.get(name) ?? new Map<string, KeyFields[]>();
      keys.set(name, types);
      const { value: type } = definition.name;
      types.set(type, [...(types.get(type) ?? []), fieldsOf(key)]);
    }
  }
  return keys;
}

/** Whether a representation holds one whole key. Less than that no subgraph can find. */
export const holdsKey = (row: Row, keys: readonly KeyFields[]): boolean =>
  keys.some((fields) => holds(row, fields));

function holds(value: unknown, fields: KeyFields): boolean {
  if (Array.isArray(value)) return value.every((item) => holds(item, fields));
  if (!isRow(value)) return value === null;
  for (const [name, nested] of fields) {
    if (value[name] === undefined || (nested && !holds(value[name], nested))) return false;
  }
  return true;
}

function readGraphNames({ name, values = [] }: EnumTypeDefinitionNode, into: Map<string, string>) {
  if (name.value !== 'join__Graph') return;
  for (const value of values) {
    for (const directive of value.directives ?? []) {
      const { name: graph } = argumentsOf(directive);
      if (directive.name.value === 'join__graph' && graph) into.set(value.name.value, graph);
    }
  }
}

type FieldsType = Extract<TypeDefinitionNode, { fields?: unknown }>;
const isFieldsType = (node: { kind: Kind }): node is FieldsType =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

function argumentsOf(directive: ConstDirectiveNode): Record<string, string | undefined> {
  const values: Record<string, string> = {};
  for (const { name, value } of directive.arguments ?? []) {
    if (value.kind === Kind.STRING || value.kind === Kind.ENUM) values[name.value] = value.value;
  }
  return values;
}

function fieldsOf(key: string): KeyFields {
  const [definition] = parse(`{ ${key} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? selected(definition.selectionSet.selections)
    : new Map();
}

function selected(selections: readonly SelectionNode[]): KeyFields {
  const fields = new Map<string, KeyFields | null>();
  for (const selection of selections) {
    // Fragments in a key depend on the value's type; its plain fields tell enough.
    if (selection.kind !== Kind.FIELD) continue;
    const nested = selection.selectionSet?.selections;
    fields.set(selection.name.value, nested ? selected(nested) : null);
  }
  return fields;
}
