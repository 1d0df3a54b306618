import { AUDIENCES } from '@hub/domain';
import {
  createGateway,
  createGatewayMetrics,
  type Gateway,
  type GatewayMetrics,
  type GatewayOptions,
} from '@hub/gateway';
import type { InternalKeys, Logger, Tracing } from '@hub/server';
import { collectDefaultMetrics } from 'prom-client';
import type { Cleanup } from '../cleanup.ts';
import type { HubClock } from '../clock.ts';
import { watchGraph } from '../graph/watch-graph.ts';
import type { Identity } from '../login/identity.ts';
import { machineSettings } from '../login/machines.ts';
import { serveMetrics } from '../metrics/serve-metrics.ts';
import type { HubOptions } from '../options.ts';
import { ratesOf } from '../rates.ts';

/** What differs between a hub in one process and a gateway by itself, and what both give. */
export interface GatewayParts
  extends Pick<
    GatewayOptions,
    'origin' | 'contracts' | 'clients' | 'databaseUrl' | 'delivery' | 'documents' | 'explain'
  > {
  readonly options: HubOptions;
  readonly identity: Identity;
  readonly clientKeys: InternalKeys;
  readonly cleanup: Cleanup;
  readonly log: Logger;
  readonly clock: HubClock;
  readonly tracing: Tracing | undefined;
}

/** The gateway with the meaning that this hub gives to its claims, programs and topics. */
export async function openGateway(parts: GatewayParts): Promise<Gateway> {
  const { options, identity, clientKeys, cleanup, log, clock, tracing: tracer, ...given } = parts;
  const { publicCache, slowMs, trustProxy, trustTrace, sessionLimits } = options;
  const gateway = await createGateway({
    ...given,
    ...{ publicCache, slowMs, trustProxy, trustTrace, sessionLimits, tracer },
    identity: identity.settings,
    mounts: identity.mounts,
    machines: machineSettings(clientKeys),
    rates: ratesOf(options.rates),
    liveTopics: ['Application', 'Assignment', 'Commitment'],
    metrics: await startMetrics(parts),
    log: log.child({ part: 'gateway' }),
    now: clock.now,
  });
  cleanup.add('gateway', () => gateway.stop());
  watchFolder(parts, gateway);
  return gateway;
}

function watchFolder(
  { options, cleanup, log }: GatewayParts,
  { replaceContracts: replace }: Gateway,
): void {
  const { graphFolder: folder } = options;
  if (!folder) return;
  const stop = watchGraph({ folder, audiences: AUDIENCES, replace, log });
  cleanup.add('graph', async () => stop());
}

async function startMetrics({ options, cleanup, log }: GatewayParts): Promise<GatewayMetrics> {
  const metrics = createGatewayMetrics();
  const { port, host = 'localhost' } = options.metrics ?? {};
  if (port === undefined) return metrics;
  collectDefaultMetrics({ register: metrics.registry });
  const server = await serveMetrics(metrics.registry, { port, host });
  cleanup.add('metrics', () => server.stop());
  log.info({ port: server.port, host }, 'metrics are served');
  return metrics;
}
