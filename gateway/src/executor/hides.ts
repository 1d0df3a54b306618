import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
} from 'graphql';

/** Whether a value of this type is there in the whole graph, and not in the part of it that clients see. */
export function hides(supergraph: GraphQLSchema, type: GraphQLNamedType, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const whole = supergraph.getType(type.name);
  if (isEnumType(whole)) return whole.getValue(value) !== undefined;
  const runtime = supergraph.getType(value);
  return isAbstractType(whole) && isObjectType(runtime) && supergraph.isSubType(whole, runtime);
}
