import type { openPool } from '@hub/database';
import type { Audience } from '@hub/domain';
import type { FastifyInstance } from 'fastify';
import { registerMachines } from './clients/machines.ts';
import { createTrustedDocuments } from './documents/trusted-documents.ts';
import { keepWarm } from './documents/warm-up.ts';
import { registerExplain } from './explain/explain-routes.ts';
import type { GatewayOptions } from './gateway-options.ts';
import type { ContractServers } from './graphql/contract-servers.ts';
import { registerContractText } from './http/contract-routes.ts';
import { registerGraphql } from './http/graphql-routes.ts';
import { watchPressure } from './limits/pressure.ts';
import { createAttemptStore } from './login/attempt-store.ts';
import { registerAuth } from './login/auth-routes.ts';
import { registerBackchannelLogout } from './login/backchannel-routes.ts';
import { createIssuer } from './login/issuer.ts';
import { createIssuerKeys } from './login/issuer-keys.ts';
import { createLogoutTokenVerifier } from './login/logout-token.ts';
import { createLogoutTokenStore } from './login/logout-token-store.ts';
import { createMachineTokenVerifier } from './login/machine-token.ts';
import type { PublicCache } from './public-cache/public-cache.ts';
import { createSessionStore } from './session/session-store.ts';

export interface GraphParts {
  readonly pool: ReturnType<typeof openPool>;
  readonly servers: ContractServers['byAudience'];
  readonly served: () => ReadonlyMap<Audience, string>;
  readonly cache: PublicCache | undefined;
}

/** Login and graph share sessions and the identity provider. */
export function registerGraph(app: FastifyInstance, options: GatewayOptions, parts: GraphParts) {
  const { pool, servers, cache, served } = parts;
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
    const supergraph = () => served().get(audience) ?? '';
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
  const graph = { servers, cache, sessions, verifiers, admit, pressure, now };
  registerGraphql(app, graph);
  if (options.explain) registerExplain(app, options.explain, graph);
}
