import { type DocumentNode, Kind } from 'graphql';
import { namedType } from '../supergraph/fields-types.ts';

/**
 * Of a field that is a union or an interface in one subgraph and one of its types in another, the composition that makes our
 * contracts takes the narrower one: values of the other types would be lost. Better no graph than such a one.
 * @throws with the subgraph, the field and what to do
 */
export function refuseNarrowedTypes(
  subgraph: string,
  document: DocumentNode,
  supergraph: DocumentNode,
): void {
  const objects = new Set<string>();
  for (const type of supergraph.definitions)
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) objects.add(type.name.value);
  const composed = new Map(fieldsOf(supergraph));
  for (const [place, type] of fieldsOf(document)) {
    const made = composed.get(place);
    if (made === undefined || made === type || !objects.has(made) || objects.has(type)) continue;
    throw new Error(
      `Subgraph "${subgraph}": ${place} is "${type}" there and would be "${made}" in the graph, which has no place for the other types. Let every subgraph give it the same type.`,
    );
  }
}

/** Each field by its place, with its type. */
function fieldsOf({ definitions }: DocumentNode): [place: string, type: string][] {
  return definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION ||
    type.kind === Kind.OBJECT_TYPE_EXTENSION ||
    type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map((field): [string, string] => [
          `${type.name.value}.${field.name.value}`,
          namedType(field.type),
        ])
      : [],
  );
}
