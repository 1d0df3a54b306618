import { type DocumentNode, Kind } from 'graphql';
import { givenTo } from './given.ts';

/** The subgraphs of a supergraph: the name in its directives, with the one they were composed under. */
export function graphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph')
      continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      const given = directives.find((directive) => directive.name.value === 'join__graph');
      if (given) names.set(name.value, String(givenTo(given).name));
    }
  }
  return names;
}
