import {
  appLogin,
  type JobsDatabase,
  loginUrl,
  openJobsDatabase,
  openServiceDatabase,
  type ServiceDatabase,
  startWorker,
  workerLogin,
} from '@hub/database';
import type { Logger } from '@hub/server';
import type { Service } from '@hub/subgraph';
import type { Cleanup } from '../cleanup.ts';
import type { Secrets } from '../secrets.ts';

/** The connections of all services: one login for requests, one for background work, each with the rights of its own. */
export interface Attached {
  readonly requests: ReadonlyMap<string, ServiceDatabase>;
  readonly jobs: ReadonlyMap<string, JobsDatabase>;
}

export interface AttachOptions {
  readonly services: readonly Service[];
  readonly ownerUrl: string;
  readonly secrets: Secrets;
  readonly cleanup: Cleanup;
  readonly log: Logger;
}

/** Connects every service and starts its worker. */
export async function attachServices(options: AttachOptions): Promise<Attached> {
  const { services, ownerUrl, secrets, cleanup, log } = options;
  const requests = new Map<string, ServiceDatabase>();
  const jobs = new Map<string, JobsDatabase>();
  for (const { name, entities, handlers } of services) {
    const urlOf = (login: string) => loginUrl(ownerUrl, login, secrets.passwords);
    const database = await openServiceDatabase({
      url: urlOf(appLogin(name)),
      service: name,
      entities,
    });
    cleanup.add(`database of ${name}`, () => database.close());
    requests.set(name, database);
    const background = await openJobsDatabase({
      url: urlOf(workerLogin(name)),
      service: name,
      entities,
    });
    cleanup.add(`jobs database of ${name}`, () => background.close());
    jobs.set(name, background);
    const worker = await startWorker({
      database: background,
      handlers,
      log,
    });
    cleanup.add(`worker of ${name}`, () => worker.stop());
  }
  return { requests, jobs };
}
