import type { ServiceDatabase } from '@hub/database';
import { createInProcessClient, type SubgraphClient, type SubgraphFailure } from '@hub/gateway';
import type { Logger, Tracer } from '@hub/server';
import { createInProcessService, type Service } from '@hub/subgraph';
import type { HubClock } from '../clock.ts';
import type { WatchStatements } from '../explain/watch-statements.ts';
import type { Secrets } from '../secrets.ts';
import { failureLog, remoteClients } from './remote-clients.ts';

export interface ClientOptions {
  readonly services: readonly Service[];
  readonly requests: ReadonlyMap<string, ServiceDatabase>;
  /** Services that run in a process of their own, with their address. */
  readonly urls: Readonly<Record<string, string>>;
  readonly secrets: Secrets;
  readonly clock: HubClock;
  readonly log: Logger;
  readonly tracer: Tracer | undefined;
  /** Development only: keeps the statements of requests that want to be explained. */
  readonly watch?: WatchStatements | undefined;
}

/** The way to each subgraph: in this process, or over HTTP where an address is given. The gateway sees no difference. */
export function createClients(options: ClientOptions): SubgraphClient[] {
  const { services, urls, log, watch = (client) => client } = options;
  const onFailure = failureLog(log);
  const local = services.filter(({ name }) => !urls[name]);
  return [
    ...remoteClients(urls, options),
    ...local.map((service) => watch(inProcess(service, options, onFailure))),
  ];
}

function inProcess(
  service: Service,
  options: ClientOptions,
  onFailure: SubgraphFailure,
): SubgraphClient {
  const { requests, secrets, clock, log, tracer } = options;
  const database = requests.get(service.name);
  if (!database) throw new Error(`No database for ${service.name}.`);
  const { execute } = createInProcessService(service.subgraph, {
    database,
    now: clock.now,
    tracer,
    onError: (err, traceId) => {
      if (err.originalError && !err.extensions.code)
        log.error({ service: service.name, traceId, err }, 'a resolver failed');
    },
  });
  return createInProcessClient(service.name, execute, {
    contextKey: secrets.contextKey,
    onFailure,
  });
}
