import 'reflect-metadata';
import { appLogin, chooseStateFolder, GATEWAY, loginUrl, settled } from '@hub/database';
import { AUDIENCES } from '@hub/domain';
import { type Gateway, loadContracts } from '@hub/gateway';
import { createLogger, type Logger, type Tracing } from '@hub/server';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { createClock, type HubClock } from './clock.ts';
import { type Attached, attachServices } from './database/attach-services.ts';
import { countPerService } from './database/count-per-service.ts';
import { createInstallation } from './database/installation.ts';
import { openServer } from './database/open-server.ts';
import { prepareDatabase } from './database/prepare-database.ts';
import { seed } from './database/seed.ts';
import { seedDemoClient } from './demo/demo-client.ts';
import { documentsOf } from './documents.ts';
import { explainOf } from './explain/explain-of.ts';
import { watchStatements } from './explain/watch-statements.ts';
import { deliveryOf, missingBuilds } from './frontends.ts';
import { openGateway } from './gateway/open-gateway.ts';
import { createClients } from './graph/clients.ts';
import { sdlOf } from './graph/contracts.ts';
import { GRAPH_FOLDER } from './graph/graph-folder.ts';
import { readGraph } from './graph/watch-graph.ts';
import { type Listening, listen } from './http/listen.ts';
import type { Hub } from './hub.ts';
import { createIdentity } from './login/identity.ts';
import { startTraces } from './metrics/start-traces.ts';
import type { HubOptions } from './options.ts';
import { ROOT } from './root.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { SERVICES } from './services.ts';

/** What the parts of a start share. */
interface Parts {
  readonly options: HubOptions;
  readonly cleanup: Cleanup;
  readonly log: Logger;
  readonly clock: HubClock;
  readonly ownerUrl: string;
  readonly secrets: Secrets;
  readonly tracing: Tracing | undefined;
}

/** Starts everything: database, services, workers, seeds, gateway. The one way in for npm start, tests and loads. */
export async function startHub(options: HubOptions = {}): Promise<Hub> {
  const cleanup = createCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run().catch(() => {}); // the first failure is the one to tell
    throw error;
  }
}

async function start(options: HubOptions, cleanup: Cleanup): Promise<Hub> {
  const begun = performance.now();
  const { logLevel = 'warn', logTo } = options;
  const log = createLogger('hub', { level: logLevel, ...(logTo && { destination: logTo }) });
  const tracing = await startTraces(options, { cleanup, log });
  const state = chooseStateFolder(ROOT, options.dataDir ?? null);
  const ownerUrl = await openServer({
    state: state.path,
    databaseUrl: options.databaseUrl,
    cleanup,
  });
  const listening = await listen(options.port ?? 4000, options.host ?? 'localhost');
  cleanup.add('port', () => listening.close());
  const origin = options.origin ?? `http://localhost:${listening.port}`;

  const secrets = await loadSecrets(state.path);
  const clock = createClock(options.clock);
  const parts: Parts = { options, cleanup, log, clock, ownerUrl, secrets, tracing };
  const attached = await startServices(parts);
  const gateway = await startGateway(parts, attached, origin);
  listening.serve(gateway.handle);
  // Closed first: what was asked is answered while everything behind it still works.
  cleanup.add('server', () => closeServer(gateway, listening));

  const startedInMs = Math.round(performance.now() - begun);
  return {
    url: `${origin}/`,
    origin,
    port: listening.port,
    clock,
    settled: () => settled(ownerUrl),
    countStatements: (work) => countPerService([...attached.requests.values()], work),
    stats: () => ({
      startedInMs,
      memoryMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
      dataDir: state.path,
      dataNote: state.note,
      machineSecret: secrets.machineSecret,
      missingBuilds: missingBuilds(deliveryOf(ROOT, options.frontends)),
    }),
    stopSteps: () => cleanup.steps(),
    stop: () => cleanup.run(),
  };
}

async function startServices({
  options,
  cleanup,
  log,
  clock,
  ownerUrl,
  secrets,
}: Parts): Promise<Attached> {
  await prepareDatabase(ownerUrl, SERVICES, secrets);
  const attached = await attachServices({ services: SERVICES, ownerUrl, secrets, cleanup, log });
  await seed({
    services: SERVICES,
    jobs: attached.jobs,
    installation: createInstallation(ownerUrl, clock.now),
    ownerUrl,
    demo: options.demo ?? true,
    now: clock.now,
  });
  return attached;
}

async function startGateway(
  parts: Parts,
  { requests }: Attached,
  origin: string,
): Promise<Gateway> {
  const { options, cleanup, log, clock, ownerUrl, secrets, tracing } = parts;
  const databaseUrl = loginUrl(ownerUrl, appLogin(GATEWAY), secrets.passwords);
  if (options.demo ?? true) {
    await seedDemoClient(databaseUrl, { machineSecret: secrets.machineSecret, now: new Date() });
  }
  const delivery = deliveryOf(ROOT, options.frontends);
  const documents = documentsOf(ROOT, delivery, options.allowFreeDocuments ?? false);
  const explain = options.explain ? explainOf(ROOT, delivery, documents) : undefined;
  const watch = explain && watchStatements([...requests.values()]);
  const urls = options.subgraphUrls ?? {};
  return openGateway({
    ...{ options, origin, databaseUrl, delivery, documents, explain, cleanup, log, clock, tracing },
    contracts: options.graphFolder
      ? await readGraph(options.graphFolder, AUDIENCES)
      : await loadContracts(GRAPH_FOLDER, sdlOf(SERVICES), AUDIENCES),
    clients: createClients({
      ...{ services: SERVICES, requests, urls, secrets, clock, log, tracer: tracing, watch },
    }),
    identity: await createIdentity(origin, options, log),
    clientKeys: secrets.clientKeys,
  });
}

async function closeServer(gateway: Gateway, listening: Listening): Promise<void> {
  gateway.stopReceiving();
  await listening.close();
}
