import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import type { Scope } from './collect-fields.ts';
import { JsonWriter } from './json-writer.ts';
import { IRREGULAR } from './leaf-writer.ts';
import type { Row } from './row.ts';
import { ShaperWriter } from './shaper-writer.ts';

/** The whole answer with this data, as it is sent. Throws IRREGULAR where only `completeResponse` knows what to answer. */
export type Shaper = (data: Row) => Buffer;

const HEAD = Buffer.from('{"data":');
const TAIL = Buffer.from('}\n');

/** One for all: a shaper is never interrupted. */
const out = new JsonWriter();

/**
 * Generates the function that picks what a client asked out of the merged data, in order, and checks it on the way. It writes the
 * bytes at once: objects that are only made to be written would cost half as much again as the writing.
 * Only names of the schema and response keys enter the source, both of which GraphQL holds to letters, digits and _,
 * and each is written by `JSON.stringify`: no text of a client can become code.
 */
export function compileShaper(
  scope: Scope,
  root: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Shaper {
  const writer = new ShaperWriter(scope);
  const main = writer.objectShaper(root, selectionSets);
  const source = `'use strict';\n${writer.source()}\nreturn ${main};`;
  const { texts, leaves } = writer;
  const write = new Function('IRREGULAR', 'texts', 'leaves', source)(IRREGULAR, texts, leaves) as (
    writer: JsonWriter,
    row: Row,
  ) => void;
  return (data) => {
    out.begin();
    out.bytes(HEAD);
    write(out, data);
    out.bytes(TAIL);
    return out.finish();
  };
}
