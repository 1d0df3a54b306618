import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { untaggedFields } from './audience.ts';

/** A field without an audience is in no contract: it looks forgotten, so it is refused. @throws with the fields */
export function assertTagged(document: DocumentNode): void {
  const forgotten = untaggedFields(document);
  if (forgotten.length > 0) {
    throw new Error(`Fields without an audience (add @VisibleFor): ${forgotten.join(', ')}.`);
  }
}

/**
 * A simple resolver reads the property and nothing else: type-graphql then skips @Authorized and middlewares without a word.
 * @throws with the field that would leak
 */
export function assertNoSkippedGuard(): void {
  for (const type of getMetadataStorage().objectTypes) {
    for (const field of type.fields ?? []) {
      const simple = field.simple ?? type.simpleResolvers ?? false;
      const guarded = field.roles !== undefined || (field.middlewares?.length ?? 0) > 0;
      if (simple && guarded) {
        throw new Error(`${type.name}.${field.name}: a guard has no effect on a simple resolver.`);
      }
    }
  }
}

/**
 * An entity without a reference resolver answers with whatever stands in the reference, past the policy and the rows.
 * @throws with the entities that have none, and with resolvers that belong to no entity
 */
export function assertReferences(document: DocumentNode, resolved: readonly string[]): void {
  const entities = document.definitions
    .filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(isResolvable)
    .map(({ name }) => name.value);
  const missing = entities.filter((name) => !resolved.includes(name));
  if (missing.length > 0) {
    throw new Error(`No reference resolver (or resolvable: false) for ${missing.join(', ')}.`);
  }
  const unknown = resolved.filter((name) => !entities.includes(name));
  if (unknown.length > 0) throw new Error(`Not an entity of this subgraph: ${unknown.join(', ')}.`);
}

const isResolvable = ({ directives = [] }: ObjectTypeDefinitionNode): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      !given.some(
        ({ name: argument, value }) =>
          argument.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
  );

/**
 * type-graphql makes a promise of every `resolveType` that is written out, and compiled execution does not wait for one: it
 * would call each value of the union an error. Without it the class of the value decides.
 * @throws with the unions and interfaces that have one
 */
export function assertImmediateTypes(schema: GraphQLSchema): void {
  const late = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter(({ resolveType }) => resolveType?.constructor.name === 'AsyncFunction')
    .map(({ name }) => name);
  if (late.length > 0)
    throw new Error(`Leave "resolveType" out, values are told by their class: ${late.join(', ')}.`);
}
