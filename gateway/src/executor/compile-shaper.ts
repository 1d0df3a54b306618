import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import type { Scope } from './collect-fields.ts';
import { IRREGULAR } from './leaf-text.ts';
import type { Row } from './row.ts';
import { ShaperWriter } from './shaper-writer.ts';

/** The data of an answer as JSON. Throws IRREGULAR where only `completeResponse` knows what to answer. */
export type Shaper = (data: Row) => string;

/**
 * Generates the function that picks what a client asked out of the merged data, in order, and checks it on the way. It writes the
 * text at once: objects that are only made to be written would cost half as much again as the writing.
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
  const source = `'use strict';\n${writer.functions.join('\n')}\nreturn ${main};`;
  return new Function('IRREGULAR', 'leaves', source)(IRREGULAR, writer.leaves) as Shaper;
}
