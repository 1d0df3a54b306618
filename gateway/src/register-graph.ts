import type { openPool } from '@hub/database';
import type { FastifyInstance } from 'fastify';
import { registerMachines } from './clients/machines.ts';
import { createTrustedDocuments } from './documents/trusted-documents.ts';
import { keepWarm } from './documents/warm-up.ts';
import { registerExplain } from './explain/explain-routes.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { registerContractText } from './http/contract-routes.ts';
import { registerGraphql } from './http/graphql-routes.ts';
import { watchPressure } from './limits/pressure.ts';
import { type LiveStreams, registerLive } from './live/live-routes.ts';
import { createAttemptStore } from './login/attempt-store.ts';
import { registerAuth } from './login/auth-routes.ts';
import { registerBackchannelLogout } from './login/backchannel-routes.ts';
import { createIssuer } from './login/issuer.ts';
import { createIssuerKeys } from './login/issuer-keys.ts';
import { createLogoutTokenVerifier } from './login/logout-token.ts';
import { createLogoutTokenStore } from './login/logout-token-store.ts';
import { createMachineTokenVerifier } from './login/machine-token.ts';
import type { GatewayMetrics } from './metrics/gateway-metrics.ts';
import type { Notices } from './notices/hear-notices.ts';
import { createSlowLog } from './observe/slow-log.ts';
import type { PublicCache } from './public-cache/public-cache.ts';
import type { ServedContracts } from './serve-contracts.ts';
import { createSessionStore } from './session/session-store.ts';

export interface GraphParts {
  readonly pool: ReturnType<typeof openPool>;
  readonly contracts: ServedContracts;
  readonly cache: PublicCache | undefined;
  readonly metrics: GatewayMetrics;
  readonly notices: Notices;
}

/** Login and graph share sessions and the identity provider. */
export function registerGraph(
  app: FastifyInstance,
  options: GatewayOptions,
  parts: GraphParts,
): LiveStreams {
  const { pool, cache, metrics } = parts;
  const { servers, current } = parts.contracts;
  const { origin, identity, machines, documents, log, tracer, now = () => new Date() } = options;
  const { resolveAccounts, homeOf, issuer: issuerName, clientId } = identity;
  const sessions = createSessionStore(pool, { limits: options.sessionLimits });
  const issuer = createIssuer(identity);
  const keys = createIssuerKeys(issuer);
  const attempts = createAttemptStore(pool);
  registerAuth(app, { origin, issuer, attempts, sessions, resolveAccounts, homeOf });
  registerBackchannelLogout(app, {
    sessions,
    tokens: createLogoutTokenStore(pool),
    verifyLogoutToken: createLogoutTokenVerifier({ keys, issuerName, clientId }),
  });
  const verifiers = registerMachines(app, {
    ...{ origin, pool, sessions, settings: machines },
    provider: (audience) =>
      createMachineTokenVerifier({ keys, issuerName, audience, resolveAccounts }),
  });
  for (const [audience, verifyMachineToken] of verifiers) {
    const supergraph = () => current().get(audience) ?? '';
    registerContractText(app, { audience, supergraph, verifyMachineToken });
  }
  const pressure = watchPressure();
  app.addHook('onClose', async () => pressure.stop());
  const admit = {
    documents: createTrustedDocuments({ places: documents.places, log }),
    allowFree: documents.allowFree ?? false,
  };
  const stopWarming = keepWarm({ servers: [...servers.values()], documents: admit.documents, log });
  app.addHook('onClose', async () => stopWarming());
  metrics.watchPool(pool);
  metrics.watchExecutors(() => countersOf(servers));
  const observers = { metrics, slow: slowLogOf(options, servers), tracer };
  const graph = { servers, cache, ...observers, sessions, verifiers, admit, pressure, now };
  registerGraphql(app, graph);
  const live = registerLive(app, {
    ...{ servers, sessions, documents: admit.documents, notices: parts.notices, now, tracer },
    ...{ topics: options.liveTopics ?? [], limits: options.liveLimits },
  });
  if (options.explain) registerExplain(app, options.explain, graph);
  return live;
}

/** People wait without noticing for less. */
const SLOW_MS = 1_000;

const slowLogOf = (
  { log, slowMs = SLOW_MS }: GatewayOptions,
  servers: ServedContracts['servers'],
) =>
  createSlowLog({
    ...{ log, slowMs },
    planOf: (contract, operation) => servers.get(contract)?.planOf(operation),
  });

const countersOf = (servers: ServedContracts['servers']) =>
  [...servers].flatMap(([contract, server]) => {
    const counters = server.counters();
    return counters ? [[contract, counters] as const] : [];
  });
