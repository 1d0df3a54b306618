import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { jobsRole, workerLogin } from '../cluster/names.ts';
import { openDataSource } from '../request/open-data-source.ts';
import type { EntityClass } from '../service-definition.ts';

/** The database as the background work of one service sees it: no person, only what its jobs may do. */
export interface JobsDatabase {
  readonly service: string;
  readonly source: DataSource;
  close(): Promise<void>;
}

/** Connects as `<service>_worker`; `url` is the connection string of that login. */
export async function openJobsDatabase(options: {
  url: string;
  service: string;
  entities: readonly EntityClass[];
  poolSize?: number;
}): Promise<JobsDatabase> {
  const { url, service, entities, poolSize = 6 } = options;
  const source = await openDataSource({
    url,
    service,
    entities,
    poolSize,
    applicationName: workerLogin(service),
  });
  return { service, source, close: () => source.destroy() };
}

/** Runs work in one transaction as role `<service>_jobs`: seeds, jobs, event handlers. */
export async function withJobsTransaction<T>(
  database: JobsDatabase,
  work: (tx: EntityManager, runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = database.source.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    await runner.query("select set_config('role', $1, true)", [jobsRole(database.service)]);
    const result = await work(runner.manager, runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}
