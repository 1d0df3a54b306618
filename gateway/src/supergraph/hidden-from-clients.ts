import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql';
import { givenTo } from './given.ts';

const URL = 'https://specs.apollo.dev/inaccessible/v0.2';
const ADDED = parse(
  `schema @link(url: "${URL}", for: SECURITY) { query: Query }
  directive @inaccessible on FIELD_DEFINITION`,
  { noLocation: true },
);

/** A supergraph that can hide fields from its clients, with the directive that does. */
export function hiddenFrom(supergraph: DocumentNode): {
  document: DocumentNode;
  hidden: ConstDirectiveNode;
} {
  const known = linksOf(supergraph).find(({ url }) => String(url).includes('/inaccessible/'));
  const value = typeof known?.as === 'string' ? known.as : 'inaccessible';
  const hidden = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value } } as const;
  if (known) return { document: supergraph, hidden };
  const [schema, directive] = ADDED.definitions;
  if (schema?.kind !== Kind.SCHEMA_DEFINITION || !directive) throw new Error('not to be parsed');
  const linked = supergraph.definitions.map((one) =>
    one.kind === Kind.SCHEMA_DEFINITION
      ? { ...one, directives: [...(one.directives ?? []), ...(schema.directives ?? [])] }
      : one,
  );
  return { document: { ...supergraph, definitions: [...linked, directive] }, hidden };
}

function linksOf({ definitions }: DocumentNode): Record<string, unknown>[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).map((directive) => givenTo(directive))
      : [],
  );
}
