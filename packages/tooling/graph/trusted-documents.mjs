import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';

const TYPE_NAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const selectsTypeName = ({ selections }) =>
  selections.some(
    (one) => one.kind === Kind.FIELD && !one.alias && one.name.value === '__typename',
  );

/** The browser's cache needs the type of every object below the root to know its row. */
const withTypeNames = (document) =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      const atRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      if (atRoot || selectsTypeName(node)) return undefined;
      return { ...node, selections: [...node.selections, TYPE_NAME] };
    },
  });

/** Names of the fragments that a definition spreads. */
function spreadsOf(definition) {
  const names = [];
  visit(definition, { [Kind.FRAGMENT_SPREAD]: ({ name }) => void names.push(name.value) });
  return names;
}

/** The fragments that an operation needs, directly or by another fragment, in the order of their names. */
function fragmentsOf(operation, definitions) {
  const byName = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const needed = new Set(spreadsOf(operation));
  for (const name of needed) for (const inner of spreadsOf(byName.get(name))) needed.add(inner);
  return [...needed].sort().map((name) => byName.get(name));
}

/**
 * The text that the gateway executes for an operation: the operation with its fragments, and with the type names when the
 * front-end keeps a cache. Its hash is all that the front-end sends.
 * @param {import('graphql').OperationDefinitionNode} operation
 * @param {readonly import('graphql').DefinitionNode[]} definitions where the fragments are found
 * @param {{ typeNames: boolean }} options
 */
export function trustedText(operation, definitions, { typeNames }) {
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...fragmentsOf(operation, definitions)],
  };
  return print(typeNames ? withTypeNames(document) : document);
}

/** @param {string} text */
export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Every operation of a front-end by its hash, and its samples as they are.
 * @param {readonly import('graphql').DefinitionNode[]} definitions
 * @param {{ typeNames: boolean, samples?: readonly string[] }} options
 * @returns {Record<string, string>}
 */
export function manifestOf(definitions, { samples = [], ...options }) {
  const texts = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [trustedText(one, definitions, options)] : [],
  );
  return Object.fromEntries([...texts, ...samples].map((text) => [hashOf(text), text]));
}
