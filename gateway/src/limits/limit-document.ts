import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { OperationLimits } from './limits.ts';

type Rule = (context: ValidationContext) => ASTVisitor;

/** Aliases (also of `__typename`) and directives, counted as they stand in the document. */
export function limitDocument(limits: OperationLimits): Rule {
  return (context) => {
    let [aliases, directives] = [0, 0];
    const refuse = (what: string, most: number) =>
      context.reportError(new GraphQLError(`The document has too many ${what}: at most ${most}.`));
    return {
      Field(field) {
        if (field.alias && ++aliases === limits.aliases + 1) refuse('aliases', limits.aliases);
      },
      Directive() {
        if (++directives === limits.directives + 1) refuse('directives', limits.directives);
      },
    };
  };
}
