import { type GraphQLSchema, isAbstractType, isInterfaceType } from 'graphql';

/** The values of `__typename` that a type condition lets through: the type itself and all below it. */
export function namesBelow(schema: GraphQLSchema, condition: string): ReadonlySet<string> {
  const type = schema.getType(condition);
  const names = new Set([condition]);
  if (!isAbstractType(type)) return names;
  for (const { name } of schema.getPossibleTypes(type)) names.add(name);
  if (isInterfaceType(type)) {
    for (const { name } of schema.getImplementations(type).interfaces) names.add(name);
  }
  return names;
}
