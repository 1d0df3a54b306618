import { createLogger, readTracing, startTracing } from '@hub/server';
import { serveOptions } from './config.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import type { Service } from './service.ts';

/** The whole `main.ts` of a service: reads the environment, serves, drains on SIGTERM. */
export async function runService(service: Service): Promise<void> {
  const { options, redacted } = serveOptions();
  const log = createLogger(service.name);
  log.info(redacted, 'settings');
  const settings = readTracing();
  const tracing = settings && (await startTracing(settings, { service: service.name, log }));
  await serveSubgraph(service, { ...options, tracing, log });
}
