import { type JobsDatabase, publish, settled, withJobsTransaction } from '@hub/database';
import type { Seeder, Service } from '@hub/subgraph';
import type { Installation } from './installation.ts';

export interface SeedOptions {
  readonly services: readonly Service[];
  readonly jobs: ReadonlyMap<string, JobsDatabase>;
  readonly installation: Installation;
  readonly ownerUrl: string;
  readonly demo: boolean;
  readonly now: () => Date;
}

/** Enough for the slowest machine: a first start hands some hundreds of organisations from service to service. */
const SETTLE_MS = 120_000;

/**
 * First the true facts of every service, then the invented rows of the demonstration. Between two services everybody has
 * heard of what was seeded, so that the next one builds on it. One transaction each: a crash leaves whole steps.
 */
export async function seed(options: SeedOptions): Promise<void> {
  const { services, installation, demo } = options;
  for (const service of services) await step(options, service, 'reference');
  await installation.once('reference-settled', () => settleAll(options));
  if (!demo) return;
  for (const service of services) await step(options, service, 'demo');
}

async function step(
  options: SeedOptions,
  service: Service,
  kind: 'reference' | 'demo',
): Promise<void> {
  const { installation, jobs, now } = options;
  await installation.once(`${service.name}-${kind}`, async () => {
    const database = jobs.get(service.name);
    if (!database) throw new Error(`No jobs database for ${service.name}.`);
    await withJobsTransaction(database, (tx) => {
      const at = now();
      const seeder: Seeder = {
        tx,
        now: at,
        publish: async (event) => void (await publish(tx, event, at)),
      };
      return kind === 'reference' ? service.seedReference(seeder) : service.seedDemo(seeder);
    });
    if (kind === 'demo') await settleAll(options);
  });
}

const settleAll = ({ ownerUrl }: SeedOptions): Promise<void> =>
  settled(ownerUrl, { timeoutMs: SETTLE_MS });
