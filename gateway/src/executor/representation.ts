import type { GraphQLSchema } from 'graphql';
import type { QueryPlanSelectionNode } from './gateway-internals.ts';
import { isRow, type Row } from './row.ts';
import { isSafeKey } from './safe-key.ts';
import { namesBelow } from './type-condition.ts';

type Selections = readonly QueryPlanSelectionNode[];
/** `undefined`: a value that is needed is not known, because an earlier fetch failed. */
type Read = (value: unknown) => unknown;
type Requirements = readonly (readonly [key: string, read: Read])[];

/** What a subgraph needs to find an entity; `undefined` when it cannot be told. */
export type Represent = (source: Row) => Row | undefined;

/** Makes representations from a fetch's `requires`: the choice by type is made once per type, not once per entity. */
export function compileRepresentation(selections: Selections, schema: GraphQLSchema): Represent {
  const parts = selections.map((selection) => byType([selection], schema));
  return (source) => {
    const representation: Row = {};
    for (const part of parts) {
      // All of one fragment or nothing of it: another fragment may hold a key of its own.
      const values = read(source, part(source.__typename));
      if (values) Object.assign(representation, values);
    }
    return representation.__typename ? representation : undefined;
  };
}

function byType(selections: Selections, schema: GraphQLSchema) {
  const known = new Map<unknown, Requirements>();
  return (typename: unknown): Requirements => {
    const kept = known.get(typename);
    if (kept) return kept;
    const made = requirementsOf(typename, selections, schema);
    // Only names of the schema are kept: what else a subgraph may invent has no end.
    if (typename === undefined || schema.getType(String(typename))) known.set(typename, made);
    return made;
  };
}

function requirementsOf(
  typename: unknown,
  selections: Selections,
  schema: GraphQLSchema,
): Requirements {
  const nested = new Map<string, QueryPlanSelectionNode[]>();
  const collect = (selection: QueryPlanSelectionNode): void => {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      if (!isSafeKey(key)) throw new Error(`unsafe key ${key}`);
      nested.set(key, [...(nested.get(key) ?? []), ...(selection.selections ?? [])]);
    } else if (applies(selection.typeCondition, typename, schema)) {
      selection.selections.forEach(collect);
    }
  };
  selections.forEach(collect);
  return [...nested].map(([key, inner]) => [key, inner.length > 0 ? reader(inner, schema) : asIs]);
}

const applies = (condition: string | undefined, typename: unknown, schema: GraphQLSchema) =>
  condition === undefined ||
  (typeof typename === 'string' && namesBelow(schema, condition).has(typename));

const asIs: Read = (value) => value;

function reader(selections: Selections, schema: GraphQLSchema): Read {
  const requirements = byType(selections, schema);
  const readNested: Read = (value) => {
    if (value === null) return null;
    if (Array.isArray(value)) {
      const items = value.map(readNested);
      return items.includes(undefined) ? undefined : items;
    }
    return isRow(value) ? read(value, requirements(value.__typename)) : undefined;
  };
  return readNested;
}

function read(source: Row, requirements: Requirements): Row | undefined {
  const values: Row = {};
  for (const [key, readValue] of requirements) {
    const value = readValue(source[key]);
    if (value === undefined) return undefined;
    values[key] = value;
  }
  return values;
}
