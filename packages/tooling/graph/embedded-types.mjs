import { isObjectType } from 'graphql';

/**
 * Object types without an `id` in any contract: the browser's cache keeps them inside the object that holds them.
 * @param {readonly import('graphql').GraphQLSchema[]} contracts
 * @returns {string[]}
 */
export function embeddedTypes(contracts) {
  const types = contracts.flatMap((schema) =>
    Object.values(schema.getTypeMap()).filter(isObjectType),
  );
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  const withId = new Set(types.filter((type) => type.getFields().id).map((type) => type.name));
  const names = types.map((type) => type.name);
  const embedded = names.filter((n) => !n.startsWith('__') && !roots.has(n) && !withId.has(n));
  return [...new Set(embedded)].sort();
}

/** @param {readonly string[]} names */
export const embeddedTypesSource = (names) =>
  [
    '// Written by packages/tooling/codegen.mjs from gateway/graph/*.graphql. Do not edit.',
    '/** Types without an id: no row of their own in the cache. */',
    'export const EMBEDDED_TYPES: readonly string[] = [',
    ...names.map((name) => `  '${name}',`),
    '];',
    '',
  ].join('\n');
