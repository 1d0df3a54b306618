import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  validate,
  visit,
} from 'graphql';
import { badInput } from './errors.ts';
import { createExecution, type Execution } from './execution.ts';

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

type Prepared =
  | { readonly named: (operationName: string | null) => Execution }
  | { readonly errors: readonly GraphQLError[] };

/** Refused, or ready to run. */
export type Preparation =
  | { readonly errors: readonly GraphQLError[] }
  | { run(context: unknown): Promise<ExecutionResult> };

/** Prepares operations on one schema; parses and validates each text once. Bounded: the oldest text goes first. */
export function createPreparation(
  schema: GraphQLSchema,
  limit = 2_000,
): (operation: Operation) => Preparation {
  const kept = new Map<string, Prepared>();

  const prepare = (query: string): Prepared => {
    const known = kept.get(query);
    if (known) return known;
    const made = parseAndValidate(schema, query);
    const oldest = kept.size >= limit ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(query, made);
    return made;
  };

  return ({ query, variables = {}, operationName = null }) => {
    const ready = prepare(query);
    if ('errors' in ready) return ready;
    if (holdsNul(variables)) return { errors: [nulRefused()] };
    const execution = ready.named(operationName);
    return {
      run: async (contextValue) => namedInputErrors(await execution(contextValue, variables)),
    };
  };
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query);
    const errors = [...validate(schema, document).map(validationError), ...literalNul(document)];
    return errors.length > 0 ? { errors } : { named: executionsOf(schema, document) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

/** One execution per operation of a document. A document has few; names that it does not have are not kept. */
function executionsOf(schema: GraphQLSchema, document: DocumentNode) {
  const kept = new Map<string | null, Execution>();
  return (operationName: string | null): Execution => {
    const known = kept.get(operationName);
    if (known) return known;
    const made = createExecution(schema, document, operationName);
    if (getOperationAST(document, operationName)) kept.set(operationName, made);
    return made;
  };
}

/** No data at all: the variables did not fit, and nothing was run. */
function namedInputErrors(result: ExecutionResult): ExecutionResult {
  if ('data' in result || !result.errors) return result;
  const named = (error: GraphQLError) =>
    error.extensions.code === undefined ? coded(error, 'BAD_USER_INPUT') : error;
  return { ...result, errors: result.errors.map(named) };
}

/** A scalar of ours that refuses a literal speaks for itself; the rest is about the document. */
const validationError = (error: GraphQLError): GraphQLError =>
  error.extensions.code === undefined ? coded(error, 'GRAPHQL_VALIDATION_FAILED') : error;

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });

/** PostgreSQL knows no NUL in text: it would end the transaction with an error that looks like ours. */
const nulRefused = (): GraphQLError => badInput('text', 'Text may not hold the character NUL.');

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNul);
}

function literalNul(document: DocumentNode): GraphQLError[] {
  let found = false;
  visit(document, {
    [Kind.STRING](node) {
      found ||= node.value.includes('\0');
    },
  });
  return found ? [nulRefused()] : [];
}
