import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** What a directive was given, as plain values. */
export const givenTo = ({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
