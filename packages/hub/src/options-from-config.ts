import type { readConfig } from './config.ts';
import type { HubOptions } from './options.ts';

type Config = ReturnType<typeof readConfig>;

/** The environment's settings as options of the hub. */
export function optionsFrom(config: Config): HubOptions {
  const { data, port, host, origin, logLevel, demo, databaseUrl } = config;
  const urls = {
    catalogue: config.catalogueUrl,
    partnerships: config.partnershipsUrl,
    applications: config.applicationsUrl,
    finance: config.financeUrl,
  };
  return {
    ...(data && { dataDir: data }),
    databaseUrl,
    port,
    host,
    origin,
    demo,
    logLevel,
    allowFreeDocuments: config.freeDocuments,
    explain: config.explain,
    publicCache: config.publicCache,
    graphFolder: config.graphFolder,
    // 0, the default, is no port.
    metrics: { port: config.metricsPort || undefined, host: config.metricsHost },
    slowMs: config.slowMs,
    rates: { reads: { public: config.publicPoints } },
    trustProxy: config.trustProxy,
    trustTrace: config.trustTrace,
    identity: identityFrom(config),
    subgraphUrls: Object.fromEntries(
      Object.entries(urls).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  };
}

function identityFrom({ issuer, clientId, clientSecret }: Config): HubOptions['identity'] {
  if (!issuer) return undefined;
  if (!clientId || !clientSecret) {
    throw new Error(
      'HUB_ISSUER names a login service: give HUB_CLIENT_ID and HUB_CLIENT_SECRET as well.',
    );
  }
  return { issuer, clientId, clientSecret };
}
