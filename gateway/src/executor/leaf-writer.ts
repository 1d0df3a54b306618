import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { JsonWriter } from './json-writer.ts';
import { isLeafValue } from './leaf-check.ts';

/** Thrown at a value that is not as the schema says. `completeResponse` then finds out what and where. */
export const IRREGULAR = Symbol('irregular value');

/** Writes a value as it stands in JSON. Throws IRREGULAR at one that the type does not allow. */
export type LeafWriter = (out: JsonWriter, value: unknown) => void;

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');

const writeText: LeafWriter = (out, value) => {
  if (typeof value !== 'string') throw IRREGULAR;
  out.text(value);
};

const BUILT_IN: Readonly<Record<string, LeafWriter>> = {
  String: writeText,
  ID: writeText,
  Int: (out, value) => {
    if (typeof value !== 'number' || (value | 0) !== value) throw IRREGULAR;
    out.integer(value);
  },
  Float: (out, value) => {
    if (!Number.isFinite(value)) throw IRREGULAR;
    out.value(value);
  },
  Boolean: (out, value) => {
    if (typeof value !== 'boolean') throw IRREGULAR;
    out.bytes(value ? TRUE : FALSE);
  },
};

/** How values of a type are written. Custom scalars are the subgraph's own business. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  if (!isEnumType(type)) return BUILT_IN[type.name] ?? ((out, value) => out.value(value));
  return (out, value) => {
    if (!isLeafValue(type, value)) throw IRREGULAR;
    out.value(value);
  };
}
