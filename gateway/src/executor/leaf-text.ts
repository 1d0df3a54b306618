import { type GraphQLLeafType, isEnumType } from 'graphql';
import { isLeafValue } from './leaf-check.ts';

/** Thrown at a value that is not as the schema says. `completeResponse` then finds out what and where. */
export const IRREGULAR = Symbol('irregular value');

/** A value as it stands in JSON. Throws IRREGULAR at one that the type does not allow. */
export type LeafText = (value: unknown) => string;

/** What JSON has to escape, and surrogates, which it escapes when they are alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const text: LeafText = (value) => {
  if (typeof value !== 'string') throw IRREGULAR;
  return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
};

const BUILT_IN: Readonly<Record<string, LeafText>> = {
  String: text,
  ID: text,
  Int: (value) => {
    if (typeof value !== 'number' || (value | 0) !== value) throw IRREGULAR;
    return `${value}`;
  },
  Float: (value) => {
    if (!Number.isFinite(value)) throw IRREGULAR;
    return `${value}`;
  },
  Boolean: (value) => {
    if (typeof value !== 'boolean') throw IRREGULAR;
    return value ? 'true' : 'false';
  },
};

/** How values of a type are written. Custom scalars are the subgraph's own business. */
export function leafText(type: GraphQLLeafType): LeafText {
  if (!isEnumType(type)) return BUILT_IN[type.name] ?? ((value) => JSON.stringify(value));
  return (value) => {
    if (!isLeafValue(type, value)) throw IRREGULAR;
    return `"${value}"`;
  };
}
