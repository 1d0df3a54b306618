import {
  createLogger,
  drainOnSignals,
  type InternalKeys,
  parseContextKey,
  readTracing,
} from '@hub/server';
import { readConfig, readGatewayConfig } from './config.ts';
import { startGateway } from './gateway/start-gateway.ts';
import { GRAPH_FOLDER } from './graph/graph-folder.ts';
import { optionsFrom } from './options-from-config.ts';

/** The gateway as a process by itself, in front of services that are processes of their own: docs/operations.md, Many nodes. */
async function main(): Promise<void> {
  const config = readConfig();
  const { databaseUrl, issuer, clientId, clientSecret, ...needed } = readGatewayConfig();
  const { catalogue, partnerships, applications, finance } = needed;
  const options = optionsFrom(config);
  const gateway = await startGateway({
    options: {
      ...options,
      tracing: readTracing(),
      identity: { issuer, clientId, clientSecret },
      graphFolder: options.graphFolder ?? GRAPH_FOLDER,
      subgraphUrls: { catalogue, partnerships, applications, finance },
    },
    databaseUrl,
    secrets: {
      contextKey: parseContextKey(needed.contextKey),
      internalKeys: JSON.parse(needed.internalKeys) as InternalKeys,
      clientKeys: JSON.parse(needed.clientKeys) as InternalKeys,
    },
  });
  process.stdout.write(`The gateway is ready:  ${gateway.origin}/\n`);
  drainOnSignals(gateway.cleanup.steps(), {
    log: createLogger('gateway', { level: config.logLevel }),
  });
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The gateway could not start: ${text}\n`);
  process.exitCode = 1;
});
