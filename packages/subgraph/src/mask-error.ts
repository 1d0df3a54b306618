import type { GraphQLError, GraphQLFormattedError } from 'graphql';

/** Codes that leave a subgraph with their message. */
const SHOWN: ReadonlySet<unknown> = new Set([
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
]);

interface Public {
  readonly message: string;
  readonly code: string;
}
const INTERNAL: Public = { message: 'Something went wrong inside the hub.', code: 'INTERNAL' };
const CONFLICT: Public = { message: 'Somebody else is changing this now.', code: 'CONFLICT' };
const TIMEOUT: Public = { message: 'This took too long.', code: 'TIMEOUT' };
const AWAY: Public = {
  message: 'A part of the hub is temporarily unavailable.',
  code: 'SUBGRAPH_UNAVAILABLE',
};

/** An error as it may leave: known codes as they are, anything else without its text, which can hold SQL. */
export function maskError(
  error: GraphQLError,
  call: { readonly service: string; readonly traceId: string },
): GraphQLFormattedError {
  const { message, path, extensions, locations } = error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (SHOWN.has(extensions.code)) {
    return { message, ...place, extensions: { ...extensions, traceId: call.traceId } };
  }
  const shown = meaningOf(sqlStateOf(error.originalError));
  return { message: shown.message, ...place, extensions: { code: shown.code, ...call } };
}

/** What PostgreSQL's state says to somebody who may try again. */
function meaningOf(state: string): Public {
  // serialisation failure, deadlock, lock not available
  if (['40001', '40P01', '55P03'].includes(state)) return CONFLICT;
  if (state === '57014') return TIMEOUT; // statement_timeout
  // connection lost, server stopping or starting, too many connections
  if (/^(08...|57P0.|53300)$/.test(state)) return AWAY;
  return INTERNAL;
}

function sqlStateOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  return typeof code === 'string' ? code : sqlStateOf(driverError);
}
