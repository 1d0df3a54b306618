import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import type { Scope } from './collect-fields.ts';
import type { Row } from './row.ts';
import { ShaperWriter } from './shaper-writer.ts';

/** Thrown by a shaper at a value that is not as the schema says. `completeResponse` then finds out what and where. */
export const IRREGULAR = Symbol('irregular value');

export type Shaper = (data: Row) => Row;

/**
 * Generates the function that picks what a client asked out of the merged data, in order, and checks it on the way.
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
  return new Function('IRREGULAR', 'enums', source)(IRREGULAR, writer.enums) as Shaper;
}
