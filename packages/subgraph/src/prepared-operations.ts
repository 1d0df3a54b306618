import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Runs operations on one schema; parses and validates each text once. Bounded: the oldest text goes first. */
export function createOperationRunner(schema: GraphQLSchema, limit = 2_000) {
  const prepared = new Map<string, Prepared>();

  const prepare = (query: string): Prepared => {
    const known = prepared.get(query);
    if (known) return known;
    const made = parseAndValidate(schema, query);
    const oldest = prepared.size >= limit ? prepared.keys().next().value : undefined;
    if (oldest !== undefined) prepared.delete(oldest);
    prepared.set(query, made);
    return made;
  };

  return async (operation: Operation, contextValue: unknown): Promise<ExecutionResult> => {
    const ready = prepare(operation.query);
    if ('errors' in ready) return { errors: ready.errors };
    return execute({
      schema,
      document: ready.document,
      contextValue,
      variableValues: operation.variables ?? {},
      operationName: operation.operationName ?? null,
    });
  };
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query);
    const errors = validate(schema, document).map((error) =>
      coded(error, 'GRAPHQL_VALIDATION_FAILED'),
    );
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });
