import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Variables = Readonly<Record<string, unknown>>;

/** Runs one operation of a validated document. */
export type Execution = (
  contextValue: unknown,
  variables: Variables,
) => Promise<ExecutionResult> | ExecutionResult;

/** Compiling pays when a text comes back; what a machine asks once is interpreted. */
const WORTH_COMPILING = 2;

/**
 * Executes with graphql-js at first, and compiled from the second time on. Both call the same resolvers with the same context;
 * what cannot be compiled stays interpreted. Variables that do not fit are worded by graphql-js: nothing ran by then.
 */
export function createExecution(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Execution {
  const interpret: Execution = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName });
  let times = 0;
  let compiled: CompiledQuery['query'] | undefined;
  return async (contextValue, variables) => {
    times += 1;
    if (times === WORTH_COMPILING) compiled = compile(schema, document, operationName);
    if (!compiled) return interpret(contextValue, variables);
    const result = await compiled(undefined, contextValue, variables);
    if (!('data' in result)) return interpret(contextValue, variables);
    return result.errors ? { ...result, errors: result.errors.map(complete) } : result;
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery['query'] | undefined {
  const made = compileQuery(schema, document, operationName ?? undefined, {
    // A stack for each error would cost more than the operation; the errors of resolvers have one of their own.
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(made) ? made.query : undefined;
}

/** The compiler's errors leave out what is empty; everything behind it reads `extensions`. */
const complete = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? new Error(message),
  });
