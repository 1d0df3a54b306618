import { openJobsDatabase, openServiceDatabase, startWorker } from '@hub/database';
import {
  closeServer,
  createLogger,
  createTokenVerifier,
  drainOnSignals,
  type Logger,
  registerHealth,
  type Tracing,
} from '@hub/server';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { JWK } from 'jose';
import { registerGraph } from './graph-route.ts';
import { createInProcessService } from './in-process-service.ts';
import type { Service } from './service.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Connection string of the login `<service>_app`. */
  readonly databaseUrl: string;
  /** Connection string of the login `<service>_worker`; null: another process handles the events. */
  readonly workerUrl?: string | null;
  /** Public half of the key that signs internal tokens. */
  readonly tokenKey: JWK;
  /** Where spans are recorded, and sent from when this stops; none: nowhere. */
  readonly tracing?: Tracing | undefined;
  readonly log?: Logger;
}

export interface RunningSubgraph {
  readonly port: number;
  /** Lets requests and jobs in flight finish. */
  stop(): Promise<void>;
}

/** Representations of a long list are large; people's operations are small. */
const BODY_BYTES = 2_000_000;
/** Longer than the gateway keeps its connections (30 s), else both close at once and a request is lost. */
const KEEP_ALIVE_MS = 65_000;

/** Serves one service over HTTP, for the gateway only: nothing is answered without its internal token, not even `_service`. */
export async function serveSubgraph(
  service: Service,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  const { name, entities, subgraph } = service;
  const { databaseUrl, tokenKey, tracing, log = createLogger(name) } = options;
  const database = await openServiceDatabase({ url: databaseUrl, service: name, entities });
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
  }) as unknown as FastifyInstance; // fastify types its logger too narrowly for pino's own type
  const health = registerHealth(app, { database: () => database.check() });
  const executor = createInProcessService(subgraph, {
    database,
    tracer: tracing,
    onError: (err, traceId) => log.warn({ err, traceId }, 'an operation failed'),
  });
  registerGraph(app, executor, createTokenVerifier({ publicKey: tokenKey, subgraph: name }));
  const port = portOf(await app.listen({ port: options.port, host: options.host }));
  const stopWorker = await startJobs(service, options, log);
  const { drain } = drainOnSignals(
    [
      { name: 'not ready', run: () => health.stopReceiving() },
      { name: 'server', run: () => closeServer(app) },
      { name: 'worker', run: stopWorker },
      { name: 'database', run: () => database.close() },
      { name: 'traces', run: () => tracing?.stop() },
    ],
    { log },
  );
  log.info({ port }, 'serving');
  return { port, stop: () => drain('stopped') };
}

const portOf = (address: string): number => Number(new URL(address).port);

async function startJobs(
  { name, entities, handlers }: Service,
  { workerUrl: url = null }: ServeOptions,
  log: Logger,
): Promise<() => Promise<void>> {
  if (url === null) return async () => {};
  const jobs = await openJobsDatabase({ url, service: name, entities });
  const worker = await startWorker({ database: jobs, handlers, log });
  return async () => {
    await worker.stop();
    await jobs.close();
  };
}
