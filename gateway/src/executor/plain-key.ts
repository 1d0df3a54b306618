import type { GraphQLSchema } from 'graphql';
import type { KeyFields } from './entity-keys.ts';
import type { QueryPlanSelectionNode } from './gateway-internals.ts';
import { isSafeKey } from './safe-key.ts';
import { namesBelow } from './type-condition.ts';

type Selections = readonly QueryPlanSelectionNode[];

/** The field whose value alone tells entities of this type apart; undefined where it takes more than that. */
export type PlainKey = (typename: string) => string | undefined;

/**
 * Most entities are found by their type and one value. For those a batch needs no text of everything that is sent, and makes
 * a representation only of the first of several equal ones: `gatherBatch` does its work in half the time.
 */
export function compilePlainKey(
  selections: Selections,
  keys: ReadonlyMap<string, readonly KeyFields[]>,
  schema: GraphQLSchema,
): PlainKey {
  const known = new Map<string, string>();
  for (const [typename, ways] of keys) {
    const name = onlyValueOf(typename, selections, schema);
    if (name !== undefined && ways.some((fields) => isOnly(fields, name)))
      known.set(typename, name);
  }
  return (typename) => known.get(typename);
}

const isOnly = (fields: KeyFields, name: string): boolean =>
  fields.size === 1 && fields.get(name) === null;

/** What is sent of this type beside its name, when that is one plain value. */
function onlyValueOf(
  typename: string,
  selections: Selections,
  schema: GraphQLSchema,
): string | undefined {
  const sent = new Set<string>();
  const collect = (selection: QueryPlanSelectionNode): boolean => {
    if (selection.kind === 'Field') {
      sent.add(selection.alias ?? selection.name);
      return !selection.selections?.length;
    }
    const { typeCondition } = selection;
    const applies = typeCondition === undefined || namesBelow(schema, typeCondition).has(typename);
    return !applies || selection.selections.every(collect);
  };
  if (!selections.every(collect) || !sent.delete('__typename')) return undefined;
  const [name, ...more] = sent;
  return name !== undefined && more.length === 0 && isSafeKey(name) ? name : undefined;
}
