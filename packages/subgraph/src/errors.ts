import { GraphQLError } from 'graphql';

/** For a row that is absent, and for a row the actor may not see: both look the same. */
export const notFound = (what: string): GraphQLError =>
  new GraphQLError(`No such ${what}.`, { extensions: { code: 'NOT_FOUND' } });

/** For a step the actor may not take on a row that it may see. */
export const forbidden = (step: string): GraphQLError =>
  new GraphQLError(`You may not ${step}.`, { extensions: { code: 'FORBIDDEN' } });

/** For a value that no client of ours sends: a page of minus one, a broken cursor. People's mistakes are typed refusals. */
export const badInput = (field: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } });

/** Codes that may leave a subgraph with their message; all else is masked. */
const SHOWN = new Set([
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
]);

/** An error as it may leave: known codes as they are, anything else without its text, which can hold SQL. */
export function maskError(error: GraphQLError, traceId: string): GraphQLError {
  const code = String(error.extensions.code ?? '');
  const options = {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
  };
  if (SHOWN.has(code)) {
    return new GraphQLError(error.message, {
      ...options,
      extensions: { ...error.extensions, traceId },
    });
  }
  return new GraphQLError('Internal error.', {
    ...options,
    extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
  });
}
