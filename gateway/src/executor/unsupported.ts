import { type DocumentNode, OperationTypeNode, visit } from 'graphql';
import { INTERNAL } from './internal-keys.ts';
import { isSafeKey } from './safe-key.ts';

const CONDITIONS = new Set(['skip', 'include']);

/** Why an operation is left to the stock executor; null when it is ours. */
export function unsupportedReason(document: DocumentNode): string | null {
  let reason: string | null = null;
  visit(document, {
    OperationDefinition({ operation }) {
      if (operation === OperationTypeNode.SUBSCRIPTION) reason ??= 'a subscription';
    },
    Directive({ name }) {
      if (!CONDITIONS.has(name.value)) reason ??= `directive @${name.value}`;
    },
    Field({ name, alias }) {
      const key = alias?.value ?? name.value;
      if (name.value.startsWith('__') && name.value !== '__typename') reason ??= 'introspection';
      if (!isSafeKey(key) || key.startsWith(INTERNAL)) reason ??= `response key ${key}`;
    },
  });
  return reason;
}
