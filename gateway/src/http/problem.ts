import type { FastifyReply, FastifyRequest } from 'fastify';

const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
};
const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Sign in first.',
  403: 'This is not allowed.',
  404: 'There is nothing at this address.',
  405: 'This address does not take this method.',
  413: 'The request is too large.',
  415: 'The request must be JSON.',
};

/** What a client may know of a refusal that its status alone does not tell. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Seconds after which asking again can help. */
  readonly retryAfter?: number;
}

/** Every refusal outside GraphQL has the form of a GraphQL error, so that clients read one form only. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  problem: Problem = problemOf(status),
): FastifyReply {
  const { message, retryAfter, code } = problem;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code, traceId: request.id } }] });
}

function problemOf(status: number): Problem {
  const code = CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
  const message =
    MESSAGES[status] ??
    (status < 500 ? 'The request cannot be read.' : 'Something went wrong inside the hub.');
  return { code, message };
}
