import { Kind, parse } from 'graphql';

/** Names and addresses of the subgraphs of a supergraph, from its `join__Graph`. */
export function subgraphsOf(supergraph: string): { name: string; url: string }[] {
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph')
      continue;
    return (definition.values ?? []).map(({ directives = [] }) => {
      const given = directives.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
      const read = (wanted: string) => {
        const value = given.find(({ name }) => name.value === wanted)?.value;
        return value?.kind === Kind.STRING ? value.value : '';
      };
      return { name: read('name'), url: read('url') };
    });
  }
  throw new Error('This is no supergraph: it has no join__Graph.');
}
