import fs from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';

/** @typedef {{ name: string, document: import('graphql').DocumentNode }} SubgraphDocument */
/** @typedef {import('graphql').ObjectTypeDefinitionNode | import('graphql').InterfaceTypeDefinitionNode} FieldsNode */

/** What every service offers to the composition, as committed. @param {string} root @returns {SubgraphDocument[]} */
export const readSubgraphs = (root) =>
  fs
    .readdirSync(path.join(root, 'services'))
    .map((name) => ({ name, file: path.join(root, 'services', name, 'schema.graphql') }))
    .filter(({ file }) => fs.existsSync(file))
    .map(({ name, file }) => ({ name, document: parse(fs.readFileSync(file, 'utf8')) }));

/**
 * Definitions of one kind, extensions included: federation makes no difference.
 * @param {import('graphql').DocumentNode} document
 * @param {...string} kinds
 * @returns {any[]}
 */
export const definitionsOf = (document, ...kinds) =>
  document.definitions.filter(({ kind }) => kinds.includes(kind));

/** Object types and interfaces. @returns {FieldsNode[]} */
export const typesWithFields = (document) =>
  definitionsOf(
    document,
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.OBJECT_TYPE_EXTENSION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_EXTENSION,
  );

/** Directives of an element by name; the name that @link gives without an import counts as well. */
export const directivesOf = (node, name) =>
  (node.directives ?? []).filter(
    (directive) => directive.name.value === name || directive.name.value === `federation__${name}`,
  );

/** @returns {import('graphql').ConstValueNode | undefined} */
export const argumentOf = (directive, name) =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

/** @returns {string[]} */
export const tagsOf = (node) =>
  directivesOf(node, 'tag').flatMap((directive) => {
    const value = argumentOf(directive, 'name');
    return value?.kind === Kind.STRING ? value.value : [];
  });

export const hasTag = (node, name) => tagsOf(node).includes(name);

/** The `fields` of a @key, @requires or @provides. @returns {string} */
export const fieldSetOf = (directive) => {
  const value = argumentOf(directive, 'fields');
  return value?.kind === Kind.STRING ? value.value : '';
};

/** @returns {string} the named type below lists and exclamation marks */
export const namedTypeOf = (type) =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
