import { type GraphQLLeafType, isEnumType } from 'graphql';

/** What a built-in scalar may be in an answer, as the GraphQL specification says (section 3.5). */
const BUILT_IN: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Whether a value may stand for this type in a response. Custom scalars are the subgraph's own business. */
export function isLeafValue(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  return BUILT_IN[type.name]?.(value) ?? true;
}

/** An ID is written as text, also when a subgraph sends a whole number (specification, section 3.5.5). */
export const isNumericId = (type: GraphQLLeafType, value: unknown): value is number =>
  type.name === 'ID' && Number.isSafeInteger(value);
