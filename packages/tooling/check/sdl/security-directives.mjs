import { Kind, visit } from 'graphql';

const REFUSED = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * The gateway refuses to start on a supergraph that carries these, and other engines read them differently. Who sees what is said by @tag and
 * by policies.
 * @param {readonly import('./read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 */
export function securityDirectiveProblems(subgraphs) {
  return subgraphs.flatMap(({ name, document }) => {
    const found = new Set();
    const meet = (word) => {
      const bare = word.replace(/^@/, '').replace(/^federation__/, '');
      if (REFUSED.has(bare)) found.add(bare);
    };
    visit(document, {
      [Kind.DIRECTIVE]: (directive) => meet(directive.name.value),
      [Kind.DIRECTIVE_DEFINITION]: (definition) => meet(definition.name.value),
      // the list of imports; a renamed one is an object with the old name as a string
      [Kind.STRING]: (value) => {
        if (value.value.startsWith('@')) meet(value.value);
      },
    });
    return [...found].map(
      (word) => `${name}: @${word} is refused: @tag and policies decide who sees what (ADR 3)`,
    );
  });
}
