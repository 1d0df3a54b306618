import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  appLogin,
  GATEWAY,
  loginUrl,
  type Passwords,
  startPostgres,
  workerLogin,
} from '@hub/database';
import { startBuiltHub } from '@hub/e2e/running-hub';
import { loadSecrets, SERVICES } from '@hub/hub/testing';
import { serializeContextKey } from '@hub/server';
import { freePort } from '../free-port.ts';
import { type LoginService, startLoginService } from './login-service.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const ROOT = new URL('../../../../', import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, ROOT));
const PROBE = new URL('memory-probe.mjs', import.meta.url).href;

/** The hub as it runs on many nodes: gateway, subgraphs, database and login service each in a process of its own. */
export interface DistributedHub {
  readonly origin: string;
  readonly ownerUrl: string;
  readonly machineSecret: string;
  readonly people: LoginService['people'];
  readonly gateway: ServerProcess;
  readonly subgraphs: readonly ServerProcess[];
  stop(): Promise<void>;
}

/** Starts the builds. `nodeOptions` are those of the gateway's process. */
export async function startDistributedHub(nodeOptions: string): Promise<DistributedHub> {
  // Not mkdtemp: its 0700 folder is closed to the account that PostgreSQL runs under when we are root.
  const dataDir = join(tmpdir(), `hub-bench-soak-${process.pid}`);
  const stops: (() => unknown)[] = [() => rmSync(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    await (await startBuiltHub({ HUB_DATA: dataDir })).stop(); // makes the database and its rows
    const { url: ownerUrl, stop: stopDatabase } = await startPostgres(dataDir);
    stops.push(stopDatabase);
    const secrets = await loadSecrets(dataDir);
    const { machineSecret, internalKeys, passwords } = secrets;
    const tokenKey = JSON.stringify(internalKeys.publicKey);
    const subgraphs: ServerProcess[] = [];
    const urls: Record<string, string> = {};
    for (const { name } of SERVICES) {
      const port = await freePort();
      const subgraph = await startSubgraph(name, { port, ownerUrl, passwords, tokenKey });
      stops.push(subgraph.stop);
      subgraphs.push(subgraph);
      urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = `http://127.0.0.1:${port}/graphql`;
    }
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const logins = await startLoginService(origin);
    stops.push(logins.stop);
    const gateway = await startServer({
      arguments: ['--import', PROBE, ...nodeOptions.split(' ').filter(Boolean), BUILT_GATEWAY],
      origin,
      environment: {
        ...{ ...urls, ...logins.environment, ...MANY },
        ...{ HUB_ORIGIN: origin, HUB_PORT: String(port) },
        DATABASE_URL: loginUrl(ownerUrl, appLogin(GATEWAY), passwords),
        HUB_CONTEXT_KEY: serializeContextKey(secrets.contextKey),
        HUB_INTERNAL_KEYS: JSON.stringify(internalKeys),
        HUB_CLIENT_KEYS: JSON.stringify(secrets.clientKeys),
      },
    });
    stops.push(gateway.stop);
    const { people } = logins;
    return { origin, ownerUrl, machineSecret, people, gateway, subgraphs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const BUILT_GATEWAY = pathOf('packages/hub/dist/gateway.js');
/** All of the public load comes from one address here. */
const MANY = { HUB_PUBLIC_POINTS: '1000000000' };

interface SubgraphSettings {
  readonly port: number;
  readonly ownerUrl: string;
  readonly passwords: Passwords;
  readonly tokenKey: string;
}

function startSubgraph(name: string, settings: SubgraphSettings): Promise<ServerProcess> {
  const { port, ownerUrl, passwords, tokenKey } = settings;
  return startServer({
    arguments: [pathOf(`services/${name}/dist/main.js`)],
    origin: `http://127.0.0.1:${port}`,
    environment: {
      PORT: String(port),
      DATABASE_URL: loginUrl(ownerUrl, appLogin(name), passwords),
      WORKER_DATABASE_URL: loginUrl(ownerUrl, workerLogin(name), passwords),
      INTERNAL_PUBLIC_KEY: tokenKey,
    },
  });
}
