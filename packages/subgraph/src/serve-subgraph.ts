import { openServiceDatabase } from '@hub/database';
import {
  createLogger,
  createTokenVerifier,
  drainOnSignals,
  InternalTokenRefused,
  listenOnNextFreePort,
  registerHealth,
  TRACE_HEADER,
} from '@hub/server';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { JWK } from 'jose';
import { createInProcessService, type InProcessService } from './in-process-service.ts';
import type { Service } from './service.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Connection string of the service's own login. */
  readonly databaseUrl: string;
  /** Public half of the key that signs internal tokens. */
  readonly tokenKey: JWK;
}

/** Representations of a long list are large; people's operations are small. */
const BODY_BYTES = 2_000_000;
/** Longer than the gateway keeps its connections (30 s), else both close at once and a request is lost. */
const KEEP_ALIVE_MS = 65_000;

/** Serves one service over HTTP, for the gateway only: nothing is answered without its internal token, not even `_service`. */
export async function serveSubgraph(
  service: Service,
  options: ServeOptions,
): Promise<{ port: number; stop(): Promise<void> }> {
  const log = createLogger(service.name);
  const { name, entities, subgraph } = service;
  const database = await openServiceDatabase({ url: options.databaseUrl, service: name, entities });
  const executor = createInProcessService(subgraph, {
    database,
    onError: (err, traceId) => log.warn({ err, traceId }, 'an operation failed'),
  });
  const app = fastify({
    loggerInstance: log,
    bodyLimit: BODY_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
  }) as unknown as FastifyInstance;
  const health = registerHealth(app, { database: () => database.check() });
  registerGraph(app, executor, options.tokenKey);
  const port = await listenOnNextFreePort(options.port, async (wanted) => {
    await app.listen({ port: wanted, host: options.host });
    return wanted;
  });
  const { drain } = drainOnSignals(
    [
      { name: 'not ready', run: () => health.stopReceiving() },
      { name: 'server', run: () => app.close() },
      { name: 'database', run: () => database.close() },
    ],
    { log },
  );
  return { port, stop: () => drain('stopped') };
}

function registerGraph(app: FastifyInstance, executor: InProcessService, tokenKey: JWK): void {
  const verifier = createTokenVerifier({ publicKey: tokenKey, subgraph: executor.name });
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    request.log.warn({ err: error }, 'a request was refused');
    const status = error instanceof InternalTokenRefused ? 401 : (error.statusCode ?? 500);
    return reply.code(status).send({ errors: [{ message: 'The request was refused.' }] });
  });
  app.post('/graphql', async (request) => {
    const call = await verifier.verify(bearerOf(request));
    const { query, variables, operationName } = bodyOf(request.body);
    const traceId = call.traceId ?? String(request.headers[TRACE_HEADER] ?? request.id);
    return executor.execute(
      { query, variables, operationName },
      {
        actor: call.actor,
        signedContext: call.dbContext,
        receivedAt: call.receivedAt ?? new Date(),
        traceId,
      },
    );
  });
}

function bearerOf(request: FastifyRequest): string {
  const match = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '');
  if (!match?.[1]) throw new InternalTokenRefused('No internal token.');
  return match[1];
}

function bodyOf(body: unknown) {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  return {
    query: typeof query === 'string' ? query : '',
    variables: (typeof variables === 'object' && variables !== null ? variables : {}) as Record<
      string,
      unknown
    >,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}
