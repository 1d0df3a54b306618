import {
  type ASTVisitor,
  GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql';
import type { OperationLimits } from './limits.ts';
import { measureOperation } from './operation-size.ts';

type Rule = (context: ValidationContext) => ASTVisitor;

/** Depth, number of fields and number of root fields, with fragments written out. */
export function limitOperation(limits: OperationLimits): Rule {
  return (context) => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      const size = measureOperation(operation.selectionSet, (name) => context.getFragment(name));
      const refuse = (what: string, most: number) =>
        context.reportError(
          new GraphQLError(`The operation has too many ${what}: at most ${most}.`),
        );
      if (size.depth > limits.depth) refuse('levels', limits.depth);
      if (size.fields > limits.fields) refuse('fields', limits.fields);
      const roots = operation.operation === 'mutation' ? limits.mutationFields : limits.rootFields;
      if (size.roots > roots) refuse(`${operation.operation} fields at the root`, roots);
      return false;
    },
  });
}
