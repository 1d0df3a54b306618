import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@hub/database';
import { loadSecrets } from '@hub/hub/testing';
import type { Tell } from '../engines/figures.ts';
import { processorOf, type Watched, watchAll, watchTree } from '../engines/watched.ts';
import { freePort } from '../free-port.ts';
import { startLoginService } from '../soak/login-service.ts';
import { type ServedHub, startHubProcess } from './hub.ts';
import { PEOPLE } from './people.ts';
import { type Secrets, type ServedService, startServices } from './services.ts';

/** Two hubs on one database with the rows of the demonstration: one alone, one in front of services of their own. */
export interface Installation {
  readonly single: ServedHub;
  readonly distributed: ServedHub;
  readonly services: readonly ServedService[];
  readonly secrets: Secrets;
  /** PostgreSQL, for who works in one process. */
  readonly database: Watched;
  /** Services and PostgreSQL, for every gateway in front of them. */
  readonly behindGateway: Watched;
  stop(): Promise<void>;
}

export async function startInstallation(tell: Tell): Promise<Installation> {
  // Not mkdtemp: its 0700 folder is closed to the account that PostgreSQL runs under when we are root.
  const dataDir = join(tmpdir(), `hub-end-to-end-${randomUUID()}`);
  const postgres = await startPostgres(dataDir);
  // it does not end with us by itself
  const endAtOnce = () => void process.kill(postgres.pid, 'SIGQUIT');
  process.once('exit', endAtOnce);
  const stopping = [
    () => rmSync(dataDir, { recursive: true, force: true }),
    () => postgres.stop(),
    () => void process.removeListener('exit', endAtOnce),
  ];
  const stop = async () => {
    for (const step of stopping.splice(0).reverse()) await step();
  };
  try {
    tell('starting the hub in one process');
    const port = await freePort();
    // apart, because the one of the demonstration refuses to run in production
    const logins = await startLoginService(`http://localhost:${port}`, PEOPLE);
    stopping.push(() => logins.stop());
    const { identity } = logins;
    const single = await startHubProcess(port, { dataDir, identity });
    stopping.push(() => single.child.stop());
    const secrets = await loadSecrets(dataDir);
    tell('starting its services');
    const services = await startServices(postgres.url, secrets);
    const children = services.map(({ child }) => child);
    stopping.push(() => {
      for (const child of children) child.stop();
    });
    tell('starting the hub in front of them');
    const subgraphUrls = Object.fromEntries(services.map(({ name, url }) => [name, url]));
    const distributed = await startHubProcess(await freePort(), {
      ...{ dataDir, identity, subgraphUrls },
    });
    stopping.push(() => distributed.child.stop());
    const database = processorOf(watchTree(postgres.pid));
    const behindGateway = watchAll([...children, database]);
    return { single, distributed, services, secrets, database, behindGateway, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
