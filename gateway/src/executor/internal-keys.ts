import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import type { ReservedKeys } from './reserved-keys.ts';

/** No client may use keys that start like this; see `unsupportedReason`. */
export const INTERNAL = '__hub_';
const HIDDEN = `${INTERNAL}key_`;

/**
 * Gives an internal name to every response key of a client that a plan would take for something else. The planner fetches
 * keys and required fields under their own names. With `{ id: title }` or `{ weight: other price }` the client's value
 * would stand there: one entity's key taken from any field that the client likes, or a price computed from it.
 */
export function hideKeys(document: DocumentNode, reserved: ReservedKeys): DocumentNode {
  return visit(document, {
    Field(node) {
      const key = node.alias?.value ?? node.name.value;
      if (!collides(node, key, reserved)) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: `${HIDDEN}${key}` } };
    },
  });
}

function collides(
  { name, arguments: given = [] }: FieldNode,
  key: string,
  { names, withArguments }: ReservedKeys,
): boolean {
  if (!names.has(key)) return false;
  return key !== name.value || given.length > 0 || withArguments.has(key);
}

/** The key that the client chose. */
export const clientKey = (key: string): string =>
  key.startsWith(HIDDEN) ? key.slice(HIDDEN.length) : key;
