import { AUDIENCES } from '@hub/domain';
import { createLogger } from '@hub/server';
import { type Cleanup, createCleanup } from '../cleanup.ts';
import { createClock } from '../clock.ts';
import { documentsOf } from '../documents.ts';
import { deliveryOf } from '../frontends.ts';
import { remoteClients } from '../graph/remote-clients.ts';
import { readGraph } from '../graph/watch-graph.ts';
import { listen } from '../http/listen.ts';
import { loginService } from '../login/login-service.ts';
import { startTraces } from '../metrics/start-traces.ts';
import type { HubOptions } from '../options.ts';
import { ROOT } from '../root.ts';
import type { Secrets } from '../secrets.ts';
import { openGateway } from './open-gateway.ts';

/** A gateway by itself: it makes nothing, so everything that it needs is given. */
export interface GatewayOnly {
  readonly options: HubOptions & {
    readonly identity: NonNullable<HubOptions['identity']>;
    readonly graphFolder: string;
    readonly subgraphUrls: Readonly<Record<string, string>>;
  };
  /** Connection string of the login `gateway_app`. */
  readonly databaseUrl: string;
  readonly secrets: Pick<Secrets, 'contextKey' | 'internalKeys' | 'clientKeys'>;
}

export interface RunningGateway {
  readonly origin: string;
  readonly cleanup: Cleanup;
}

/** Starts the gateway without services: any number of them may stand behind one balancer. */
export async function startGateway(given: GatewayOnly): Promise<RunningGateway> {
  const cleanup = createCleanup();
  try {
    return { origin: await start(given, cleanup), cleanup };
  } catch (error) {
    await cleanup.run().catch(() => {}); // the first failure is the one to tell
    throw error;
  }
}

async function start(
  { options, databaseUrl, secrets }: GatewayOnly,
  cleanup: Cleanup,
): Promise<string> {
  const { logLevel = 'warn', graphFolder, subgraphUrls: urls } = options;
  const log = createLogger('gateway', { level: logLevel });
  const tracing = await startTraces(options, { cleanup, log });
  const listening = await listen(options.port ?? 4000, options.host ?? 'localhost');
  cleanup.add('port', () => listening.close());
  const origin = options.origin ?? `http://localhost:${listening.port}`;
  const delivery = deliveryOf(ROOT, options.frontends);
  const gateway = await openGateway({
    ...{ options, origin, databaseUrl, delivery, cleanup, log, tracing, explain: undefined },
    documents: documentsOf(ROOT, delivery, options.allowFreeDocuments ?? false),
    contracts: await readGraph(graphFolder, AUDIENCES),
    clients: remoteClients(urls, { secrets, log }),
    identity: { settings: loginService(options.identity), mounts: [] },
    clientKeys: secrets.clientKeys,
    clock: createClock(),
  });
  listening.serve(gateway.handle);
  cleanup.add('server', async () => {
    gateway.stopReceiving();
    await listening.close();
  });
  return origin;
}
