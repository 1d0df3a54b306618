import { createHash } from 'node:crypto';
import {
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LIMITS } from '../limits/limits.ts';
import type { KnownQuestion } from './known-questions.ts';
import { RULES } from './rules.ts';

/**
 * The operations of a document on a schema, as ApolloServer would let them in; none when it would refuse the document. An
 * operation that is alone in its document is asked with its name and without.
 */
export function prepareQuestions(text: string, schema: GraphQLSchema): KnownQuestion[] {
  const document = parse(text, { maxTokens: LIMITS.tokens });
  if (validate(schema, document, [...specifiedRules, ...RULES]).length > 0) return [];
  const queryHash = createHash('sha256').update(text).digest('hex');
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.flatMap((operation) => {
    const question = { schema, document, queryHash, operation };
    const named = { ...question, operationName: operation.name?.value };
    return operations.length > 1 ? [named] : [named, { ...question, operationName: undefined }];
  });
}
