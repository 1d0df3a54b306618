import { isObjectType, isUnionType } from 'graphql';

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

/**
 * The members of every union: with them the cache knows which fragment fits an answer, instead of guessing by its fields.
 * @param {readonly import('graphql').GraphQLSchema[]} contracts
 * @returns {Record<string, string[]>}
 */
export function possibleTypes(contracts) {
  const unions = contracts.flatMap((schema) =>
    Object.values(schema.getTypeMap()).filter(isUnionType),
  );
  const members = new Map();
  for (const union of unions) {
    const known = members.get(union.name) ?? [];
    members.set(union.name, [...known, ...union.getTypes().map(({ name }) => name)]);
  }
  const sorted = [...members].sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(sorted.map(([name, types]) => [name, [...new Set(types)].sort()]));
}

/** @param {readonly import('graphql').GraphQLSchema[]} contracts */
export const embeddedTypesSource = (contracts) =>
  [
    '// Written by packages/tooling/codegen.mjs from gateway/graph/*.graphql. Do not edit.',
    '/** Types without an id: no row of their own in the cache. */',
    'export const EMBEDDED_TYPES: readonly string[] = [',
    ...embeddedTypes(contracts).map((name) => `  '${name}',`),
    '];',
    '',
    '/** Members of every union. */',
    'export const POSSIBLE_TYPES: Record<string, string[]> = {',
    ...Object.entries(possibleTypes(contracts)).map(
      ([name, types]) => `  ${name}: [${types.map((type) => `'${type}'`).join(', ')}],`,
    ),
    '};',
    '',
  ].join('\n');
