import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

const is = (name: string) => (directive: ConstDirectiveNode) =>
  directive.name.value === name || directive.name.value === `federation__${name}`;

/**
 * The composition that makes our contracts forgets `@external` on the fields of an interface object: the planner would then
 * ask the subgraph for values that it does not have, and answer with what it invents. Better no graph than such a one.
 * @throws with the subgraph, the field and what to do
 */
export function refuseLostExternals(subgraph: string, document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION
    )
      continue;
    if (!definition.directives?.some(is('interfaceObject'))) continue;
    const lost = definition.fields?.find((field) => field.directives?.some(is('external')));
    if (!lost) continue;
    const place = `${definition.name.value}.${lost.name.value}`;
    throw new Error(
      `Subgraph "${subgraph}": ${place} is @external on an @interfaceObject, which composition would lose. Let the subgraph that owns "${lost.name.value}" resolve what requires it, or define the interface and its types here.`,
    );
  }
}
