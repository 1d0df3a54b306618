import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** A contract may have no mutations at all; the rules of graphql-js pass over a document that asks for one. */
export function offeredOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`There is no ${node.operation} for you here.`, { nodes: node }),
      );
    },
  };
}
