import { type ConstArgumentNode, type DocumentNode, Kind, visit } from 'graphql';
import { isRow, type Row } from '../executor/row.ts';
import type { ArgumentFields, RequiredNames } from '../supergraph/argument-fields.ts';

type Fields = ArgumentFields['fields'];

/** An operation with the field and arguments for each name that only the planner knows. The response key stays. */
export const givenArguments = (document: DocumentNode, fields: Fields): DocumentNode =>
  visit(document, {
    Field(node) {
      const known = fields.get(node.name.value);
      if (!known) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: known.field },
        arguments: known.arguments as ConstArgumentNode[],
      };
    },
  });

/**
 * A representation as the subgraph knows its fields. With `wanted`, of several values for one field the one that is wanted
 * there.
 */
export function representationFor(
  representation: Row,
  fields: Fields,
  wanted: RequiredNames | undefined,
): Row {
  const dress = (value: unknown, before: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => dress(item, before));
    if (!isRow(value)) return value;
    const dressed: Row = {};
    for (const [key, inner] of Object.entries(value)) {
      const field = fields.get(key)?.field ?? key;
      const place = before + field;
      const chosen = wanted?.get(place) ?? (wanted ? field : key);
      if (chosen === key) dressed[field] = dress(inner, `${place}.`);
    }
    return dressed;
  };
  return dress(representation, '') as Row;
}
