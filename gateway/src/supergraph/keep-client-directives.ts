import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { givenTo } from './given.ts';

const OF_OPERATIONS = new Set<string>([
  ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD'],
  ...['FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT', 'VARIABLE_DEFINITION'],
]);

/**
 * @apollo/gateway takes what belongs to a linked specification out of what clients may use, also directives that subgraphs
 * composed for use in operations. The specifications of such directives are not linked any more, so that they stay.
 */
export function keepClientDirectives(supergraph: DocumentNode): DocumentNode {
  const ofOperations = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.DIRECTIVE_DEFINITION) continue;
    if (definition.locations.some((location) => OF_OPERATIONS.has(location.value)))
      ofOperations.add(definition.name.value);
  }
  if (ofOperations.size === 0) return supergraph;
  return visit(supergraph, {
    Directive(node) {
      const isLink = node.name.value === 'link';
      const imported = isLink ? importedBy(node as ConstDirectiveNode) : [];
      return imported.some((name) => ofOperations.has(name)) ? null : undefined;
    },
  });
}

/** The names by which a specification's directives go in this supergraph, without prefixes. */
function importedBy(link: ConstDirectiveNode): string[] {
  const { import: imported, as, url } = givenTo(link);
  const names = Array.isArray(imported) ? imported.map(importedName) : [];
  const own = typeof as === 'string' ? as : String(url).split('/').at(-2);
  return own === undefined ? names : [...names, own];
}

function importedName(item: string | { readonly name: string; readonly as?: string }): string {
  const name = typeof item === 'string' ? item : (item.as ?? item.name);
  return name.replace(/^@/, '');
}
