import type { ASTVisitor, ValidationContext } from 'graphql';
import { limitDocument } from './limit-document.ts';
import { limitOperation } from './limit-operation.ts';

export interface OperationLimits {
  /** Lexical tokens of the document, refused while parsing. */
  readonly tokens: number;
  /** Nested levels of an operation. */
  readonly depth: number;
  /** Fields of an operation with its fragments written out. */
  readonly fields: number;
  readonly rootFields: number;
  /** A second mutation that fails would undo the first, whose result already stands in the answer. */
  readonly mutationFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** What a document of the caller's own may cost (operation-cost.ts). */
  readonly cost: number;
}

/** Measured: without limits a document of 1 kB keeps the process busy for seconds. */
export const LIMITS: OperationLimits = {
  tokens: 1_000,
  depth: 8,
  fields: 1_000,
  rootFields: 10,
  mutationFields: 1,
  aliases: 15,
  directives: 5,
  cost: 5_000,
};

/** The validation rules that hold an operation within its limits. */
export function limitRules(
  limits: OperationLimits,
): ((context: ValidationContext) => ASTVisitor)[] {
  return [limitOperation(limits), limitDocument(limits)];
}
