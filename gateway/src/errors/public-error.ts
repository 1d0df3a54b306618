import type { GraphQLFormattedError } from 'graphql';

/** Codes that a client may see, each with the details that go along with it. Everything else is INTERNAL. */
const PUBLIC_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ['UNAUTHENTICATED', []],
  ['FORBIDDEN', []],
  ['NOT_FOUND', []],
  ['CONFLICT', []],
  ['BAD_USER_INPUT', ['field']],
  ['SUBGRAPH_UNAVAILABLE', ['service']],
  ['TIMEOUT', []],
  ['BAD_REQUEST', []],
  ['GRAPHQL_PARSE_FAILED', []],
  ['GRAPHQL_VALIDATION_FAILED', []],
  ['OPERATION_RESOLUTION_FAILURE', []],
  ['OPERATION_TOO_COSTLY', []],
  ['OPERATION_UNANSWERABLE', []],
  ['RATE_LIMITED', ['retryAt']],
]);

/** Codes of the client's own document. From a subgraph they speak of a document that the client never wrote. */
const DOCUMENT_CODES = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_COSTLY',
  'OPERATION_UNANSWERABLE',
  'RATE_LIMITED',
]);

const INTERNAL: GraphQLFormattedError = {
  message: 'Something went wrong inside the hub.',
  extensions: { code: 'INTERNAL' },
};

/** graphql-js helps who misspelt a name by naming those that exist; also in values of variables, where no option stops it. */
const SUGGESTION = / ?Did you mean [^?]*\?/g;

/** What a client sees of an error: known codes keep message, place and named details; all else says nothing. */
export function publicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = error;
  const code = String(extensions.code);
  const details = PUBLIC_CODES.get(code);
  if (!details || (DOCUMENT_CODES.has(code) && extensions.serviceName !== undefined)) {
    return { ...INTERNAL, ...(path && { path }) };
  }
  const kept = details
    .filter((name) => typeof extensions[name] === 'string')
    .map((name) => [name, extensions[name]]);
  return {
    message: message.replace(SUGGESTION, ''),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...Object.fromEntries(kept) },
  };
}
