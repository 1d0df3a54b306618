import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { Door } from './doors.ts';

/** The object types of a schema, without those of GraphQL itself and of federation. */
export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'));

/** Every field of a type, one level deep. */
export const selectionOf = (type: GraphQLObjectType, only?: ReadonlySet<string>): string =>
  Object.values(type.getFields())
    .filter(({ name }) => !name.startsWith('_') && (only === undefined || only.has(name)))
    .map(({ name, type: given }) =>
      isLeafType(getNamedType(given)) ? name : `${name} { __typename }`,
    )
    .join(' ');

/** An operation that goes through a door; plainly, or with the row behind a fragment. */
export function through(door: Door, type: string, selection: string, fragment = false): string {
  const inner = fragment ? '...Row' : selection;
  const body = door.reduceRight((inside, level) => `${level} { ${inside} }`, inner);
  const text = `${isChange(door) ? 'mutation' : 'query'} { ${body} }`;
  return fragment ? `${text} fragment Row on ${type} { ${selection} }` : text;
}

const CHANGES =
  /^(alias: )?(accept|cancel|decide|decline|export|find|propose|save|start|submit|withdraw)[A-Z]/;
const isChange = ([root = '']: Door): boolean => CHANGES.test(root);

/** Which doors a contract has. */
export const openDoors = (
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  doors: readonly Door[],
): Door[] =>
  doors.filter(
    (door) => validate(schema, parse(through(door, type.name, '__typename'))).length === 0,
  );
