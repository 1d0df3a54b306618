import { Kind, parse, type SelectionNode } from 'graphql';
import { isFieldsType } from '../supergraph/fields-types.ts';
import { givenTo } from '../supergraph/given.ts';
import { graphNames } from '../supergraph/graph-names.ts';
import { isRow, type Row } from './row.ts';

/** A key as its fields; a field that is an object has fields of its own. */
export interface KeyFields extends ReadonlyMap<string, KeyFields | null> {}
/** Keys by subgraph, then by type. */
export type EntityKeys = ReadonlyMap<string, ReadonlyMap<string, readonly KeyFields[]>>;

/** By which keys each subgraph finds each of its entities, from the directives of a supergraph. */
export function entityKeys(supergraphSdl: string): EntityKeys {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const names = graphNames(supergraph);
  const keys = new Map<string, Map<string, KeyFields[]>>();
  for (const definition of supergraph.definitions) {
    if (!isFieldsType(definition)) continue;
    for (const directive of definition.directives ?? []) {
      const { graph, key } = givenTo(directive);
      const name = names.get(String(graph));
      if (directive.name.value !== 'join__type' || !name || typeof key !== 'string') continue;
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
