import { openPool } from '@hub/database';
import { registerHealth } from '@hub/server';
import { createBudgetStore } from './budget/budget-store.ts';
import { limitLogins } from './budget/login-budget.ts';
import { RATES } from './budget/rates.ts';
import { registerDelivery } from './delivery/delivery-routes.ts';
import type { Gateway, GatewayOptions } from './gateway-options.ts';
import { createApp } from './http/create-app.ts';
import { registerMount } from './http/mounts.ts';
import { createGatewayMetrics } from './metrics/gateway-metrics.ts';
import { hearNotices, type Notices } from './notices/hear-notices.ts';
import { registerPolicyReports } from './policy-report/report-routes.ts';
import { createPublicCache } from './public-cache/public-cache.ts';
import { registerGraph } from './register-graph.ts';
import { serveContracts } from './serve-contracts.ts';

/** The one door of the hub: login, contracts, limits, execution and the files of the front-ends. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { origin, clients, log, trustProxy, trustTrace } = options;
  const pool = openPool(options.databaseUrl);
  const budgets = createBudgetStore(pool, { log });
  const rates = { ...RATES, ...options.rates };
  const notices = hearNotices(options.databaseUrl, log);
  const { cache, forget } = publicCacheOf(options, notices);
  const metrics = options.metrics ?? createGatewayMetrics();
  const contracts = await serveContracts(options, {
    purse: { budgets, rates },
    metrics,
    onChange: forget,
  });
  const app = createApp({ origin, log, trustProxy, trustTrace });
  limitLogins(app, budgets, rates.logins);
  const checks = { database: () => pool.query('select 1'), ...options.checks };
  const health = registerHealth(app, checks);
  for (const mount of options.mounts ?? []) registerMount(app, mount);
  const live = registerGraph(app, options, { pool, contracts, cache, metrics, notices });
  registerPolicyReports(app, origin);
  registerDelivery(app, options.delivery);
  await Promise.all([app.ready(), notices.ready]);

  return {
    handle: (request, response) => app.routing(request, response),
    stopReceiving() {
      health.stopReceiving();
      live.endAll();
    },
    replaceContracts: contracts.replace,
    async stop() {
      health.stopReceiving();
      live.endAll();
      await app.close();
      await Promise.all([...contracts.servers.values()].map(({ apollo }) => apollo.stop()));
      await Promise.all(clients.map((client) => client.close?.()));
      await budgets.stop();
      await notices.stop();
      await pool.end();
    },
  };
}

/** Answers for everybody are kept until anything happens; also while nobody heard whether it did. */
function publicCacheOf({ publicCache }: GatewayOptions, notices: Notices) {
  const cache = publicCache === false ? undefined : createPublicCache();
  const forget = () => cache?.forget();
  notices.hear({ onNotice: forget, onGap: forget });
  return { cache, forget };
}
