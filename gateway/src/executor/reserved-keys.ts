import { type DirectiveNode, Kind, parse, visit } from 'graphql';

/** Response keys under which the plans of a supergraph expect certain values. */
export interface ReservedKeys {
  /** Names of fields that are in a key or are required by another field, and `__typename`. */
  readonly names: ReadonlySet<string>;
  /** Those that are required with arguments of the subgraph's own choice. */
  readonly withArguments: ReadonlySet<string>;
}

const DIRECTIVES = new Set(['join__type', 'join__field']);
const SELECTIONS = new Set(['key', 'requires']);

/** Reads them from the directives of a supergraph. A name too many costs an alias, one too few a wrong answer. */
export function reservedKeys(supergraphSdl: string): ReservedKeys {
  const names = new Set(['__typename']);
  const withArguments = new Set<string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive(directive) {
      if (!DIRECTIVES.has(directive.name.value)) return;
      for (const text of selectionsOf(directive)) {
        for (const [, name = '', bracket] of text.matchAll(/([_A-Za-z]\w*)\s*(\(?)/g)) {
          names.add(name);
          if (bracket) withArguments.add(name);
        }
      }
    },
  });
  return { names, withArguments };
}

const selectionsOf = ({ arguments: given = [] }: DirectiveNode): string[] =>
  given.flatMap(({ name, value }) =>
    SELECTIONS.has(name.value) && value.kind === Kind.STRING ? [value.value] : [],
  );
