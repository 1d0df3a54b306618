import fs from 'node:fs';
import path from 'node:path';
import { parse, specifiedRules, validate } from 'graphql';

const RULES = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');

/** All operations that a front-end has committed. @param {string} root @param {string} frontend */
export function operationsOf(root, frontend) {
  const folder = path.join(root, 'frontends', frontend, 'src');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

/**
 * What a front-end asks and its contract does not give.
 * @param {string} audience
 * @param {import('graphql').GraphQLSchema} schema
 * @param {string} operations
 */
export const operationProblems = (audience, schema, operations) =>
  operations.trim() === ''
    ? []
    : validate(schema, parse(operations), RULES).map(
        ({ message }) => `frontends/${audience} asks what its contract does not give: ${message}`,
      );
