import { InternalTokenRefused, type TokenVerifier, TRACE_HEADER, TRACEPARENT } from '@hub/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { InProcessService } from './in-process-service.ts';
import type { Operation } from './prepared-operations.ts';

/** POST /graphql: verify the token, run the operation. Refusals are JSON too, and say nothing of the reason. */
export function registerGraph(
  app: FastifyInstance,
  executor: InProcessService,
  verifier: TokenVerifier,
): void {
  app.setNotFoundHandler((_, reply) => reply.code(404).send(problem('NOT_FOUND', 'Nothing here.')));
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    request.log.warn({ err: error, traceId: traceOf(request) }, 'a request was refused');
    if (error instanceof InternalTokenRefused) {
      return reply.code(401).send(problem('INTERNAL', 'The request was refused.'));
    }
    const status = error.statusCode ?? 503;
    if (status < 500)
      return reply.code(status).send(problem('INTERNAL', 'The request was refused.'));
    const away = problem('SUBGRAPH_UNAVAILABLE', 'A part of the hub is temporarily unavailable.');
    return reply.code(503).header('retry-after', '2').send(away);
  });

  app.post('/graphql', async (request) => {
    const call = await verifier.verify(bearerOf(request));
    return executor.execute(operationOf(request.body), {
      actor: call.actor,
      signedContext: call.dbContext,
      receivedAt: call.receivedAt ?? new Date(),
      traceId: call.traceId ?? traceOf(request),
      traceparent: headerOf(request, TRACEPARENT),
    });
  });
}

const problem = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
});

const traceOf = (request: FastifyRequest): string => {
  const given = headerOf(request, TRACE_HEADER);
  return given && /^[\w-]{1,64}$/.test(given) ? given : request.id;
};

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const given = headers[name];
  return typeof given === 'string' ? given : undefined;
}

function bearerOf({ headers }: FastifyRequest): string {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (!token) throw new InternalTokenRefused('No internal token.');
  return token;
}

function operationOf(body: unknown): Operation {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  return {
    query: typeof query === 'string' ? query : '',
    variables: isRecord(variables) ? variables : undefined,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
