import type { IncomingMessage, ServerResponse } from 'node:http';
import { openPool } from '@hub/database';
import type { Audience } from '@hub/domain';
import { type HealthCheck, type Logger, registerHealth } from '@hub/server';
import type { FastifyInstance } from 'fastify';
import { createBudgetStore } from './budget/budget-store.ts';
import { limitLogins } from './budget/login-budget.ts';
import { RATES, type Rates } from './budget/rates.ts';
import { type MachineSettings, registerMachines } from './clients/machines.ts';
import { type DeliveryOptions, registerDelivery } from './delivery/delivery-routes.ts';
import { createTrustedDocuments } from './documents/trusted-documents.ts';
import { createConfiguredEngine } from './engine/configured-engine.ts';
import type { CreateEngine } from './engine/engine.ts';
import type { SubgraphClient } from './engine/subgraph-client.ts';
import { type ExplainOptions, registerExplain } from './explain/explain-routes.ts';
import { startContractServers } from './graphql/contract-servers.ts';
import { registerContractText } from './http/contract-routes.ts';
import { createApp } from './http/create-app.ts';
import { registerGraphql } from './http/graphql-routes.ts';
import { type Mount, registerMount } from './http/mounts.ts';
import { watchPressure } from './limits/pressure.ts';
import { createAttemptStore } from './login/attempt-store.ts';
import { registerAuth } from './login/auth-routes.ts';
import { registerBackchannelLogout } from './login/backchannel-routes.ts';
import { createIssuer, type IssuerSettings } from './login/issuer.ts';
import { createIssuerKeys } from './login/issuer-keys.ts';
import { createLogoutTokenVerifier } from './login/logout-token.ts';
import { createLogoutTokenStore } from './login/logout-token-store.ts';
import { createMachineTokenVerifier } from './login/machine-token.ts';
import { hearNotices } from './notices/hear-notices.ts';
import { registerPolicyReports } from './policy-report/report-routes.ts';
import { createPublicCache, type PublicCache } from './public-cache/public-cache.ts';
import type { Account, ResolveAccounts } from './session/account.ts';
import type { SessionLimits } from './session/session-limits.ts';
import { createSessionStore } from './session/session-store.ts';

export interface GatewayOptions {
  /** Address at which browsers reach this gateway, without a path. */
  readonly origin: string;
  /** Supergraph per audience. */
  readonly contracts: ReadonlyMap<Audience, string>;
  readonly clients: readonly SubgraphClient[];
  readonly createEngine?: CreateEngine;
  /** Connection string of the gateway's own login. */
  readonly databaseUrl: string;
  readonly identity: IssuerSettings & {
    readonly resolveAccounts: ResolveAccounts;
    readonly homeOf: (account: Account) => string;
  };
  /** Programs that ask with a bearer token. */
  readonly machines: MachineSettings;
  readonly delivery: DeliveryOptions;
  readonly documents: DocumentOptions;
  /** Development only: a page that shows how operations are executed. */
  readonly explain?: ExplainOptions | undefined;
  readonly rates?: Partial<Rates>;
  /** False: what anybody may see is worked out anew each time. For measurements. */
  readonly publicCache?: boolean | undefined;
  /** Addresses or networks of the proxies in front, with commas: only their word counts for the address of a visitor. */
  readonly trustProxy?: string | undefined;
  readonly mounts?: readonly Mount[];
  readonly checks?: Readonly<Record<string, HealthCheck>>;
  readonly log: Logger;
  /** How long sessions live; half an hour and eight hours unless told. */
  readonly sessionLimits?: SessionLimits | undefined;
  /** The clock of receipts; sessions live by the clock of the machine. */
  readonly now?: () => Date;
}

export interface DocumentOptions {
  /** Files or folders with the documents of the front-ends, by their hashes; read again when a hash is not known. */
  readonly places: readonly string[];
  /** Development and tests only: browsers may ask in their own words. */
  readonly allowFree?: boolean;
}

export interface Gateway {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** From now on `/health/ready` says no. */
  stopReceiving(): void;
  stop(): Promise<void>;
}

/** The one door of the hub: login, contracts, limits, execution and the files of the front-ends. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { origin, contracts, clients, machines, log } = options;
  const { createEngine = createConfiguredEngine } = options;
  const pool = openPool(options.databaseUrl);
  const budgets = createBudgetStore(pool, { log });
  const rates = { ...RATES, ...options.rates };
  const cache = options.publicCache === false ? undefined : createPublicCache();
  const forget = () => cache?.forget();
  const notices = hearNotices(options.databaseUrl, log);
  notices.hear({ onNotice: forget, onGap: forget });
  const servers = await startContractServers({
    contracts,
    clients,
    createEngine,
    machineAudiences: machines.audiences,
    purse: { budgets, rates },
    onChange: forget,
    log,
  });
  const app = createApp({ origin, log, trustProxy: options.trustProxy });
  limitLogins(app, budgets, rates.logins);
  const checks = { database: () => pool.query('select 1'), ...options.checks };
  const health = registerHealth(app, checks);
  for (const mount of options.mounts ?? []) registerMount(app, mount);
  registerGraph(app, options, { pool, servers, cache });
  registerPolicyReports(app, origin);
  registerDelivery(app, options.delivery);
  await app.ready();

  return {
    handle: (request, response) => app.routing(request, response),
    stopReceiving: () => health.stopReceiving(),
    async stop() {
      health.stopReceiving();
      await app.close();
      await Promise.all([...servers.values()].map(({ apollo }) => apollo.stop()));
      await Promise.all(clients.map((client) => client.close?.()));
      await budgets.stop();
      await notices.stop();
      await pool.end();
    },
  };
}

interface Parts {
  readonly pool: ReturnType<typeof openPool>;
  readonly servers: Awaited<ReturnType<typeof startContractServers>>;
  readonly cache: PublicCache | undefined;
}

/** Login and graph share sessions and the identity provider. */
function registerGraph(app: FastifyInstance, options: GatewayOptions, parts: Parts) {
  const { pool, servers, cache } = parts;
  const { origin, identity, machines, documents, log, now = () => new Date() } = options;
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
    const supergraph = options.contracts.get(audience);
    registerContractText(app, { audience, supergraph, verifyMachineToken });
  }
  const pressure = watchPressure();
  app.addHook('onClose', async () => pressure.stop());
  const admit = {
    documents: createTrustedDocuments({ places: documents.places, log }),
    allowFree: documents.allowFree ?? false,
  };
  const graph = { servers, cache, sessions, verifiers, admit, pressure, now };
  registerGraphql(app, graph);
  if (options.explain) registerExplain(app, options.explain, graph);
}
