import type { Logger } from '@hub/server';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { securityHeaders } from '../delivery/security-headers.ts';
import { traceIdOf } from '../trace/trace-id-of.ts';
import { compressAnswers } from './compress-answers.ts';
import { sendProblem } from './problem.ts';

const MAX_BODY = 256 * 1024;

export interface AppOptions {
  readonly origin: string;
  readonly log: Logger;
  /** Addresses of the proxies in front. Without it nobody's word counts for the address of a visitor. */
  readonly trustProxy: string | undefined;
  /** Addresses of the proxies that begin traces. Without it every request begins its own. */
  readonly trustTrace?: string | undefined;
}

/** The HTTP door: small bodies, JSON only, errors without a stack, a trace id on every answer. */
export function createApp(options: AppOptions): FastifyInstance {
  const { origin, log, trustProxy, trustTrace } = options;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // Lines name their trace themselves; a logger for each request costs more than finding its route.
    childLoggerFactory: (logger) => logger,
    bodyLimit: MAX_BODY,
    genReqId: traceIdOf(trustTrace),
    requestIdHeader: false,
    trustProxy: trustProxy ?? false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
  }) as unknown as FastifyInstance;
  const headers = securityHeaders(origin);

  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-trace-id', request.id);
  });
  app.addHook('onSend', compressAnswers);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 404));
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error, traceId: request.id }, 'a request failed');
    return sendProblem(request, reply, status);
  });
  return app;
}
