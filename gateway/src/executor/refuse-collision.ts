import { type DocumentNode, GraphQLError, visit } from 'graphql';
import type { ReservedKeys } from './reserved-keys.ts';

/**
 * The stock executor does not hide keys (see `hideKeys`). A client can have any operation left to it, by one response key
 * that is not native, and so could make up the key of an entity; such an operation is refused instead.
 */
export function refuseCollision(
  document: DocumentNode,
  { names }: ReservedKeys,
): GraphQLError | null {
  let found: GraphQLError | null = null;
  visit(document, {
    Field(node) {
      const { alias, name } = node;
      if (found || !alias || alias.value === name.value || !names.has(alias.value)) return;
      found = new GraphQLError(`The name "${alias.value}" cannot be used for "${name.value}".`, {
        nodes: node,
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
    },
  });
  return found;
}
