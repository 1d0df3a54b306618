import {
  countStatements,
  type JobsDatabase,
  migrateService,
  openJobsDatabase,
  openServiceDatabase,
  type ServiceDatabase,
} from '@hub/database';
import { startTestDatabase, type TestDatabase } from '@hub/database/testing';
import type { Actor } from '@hub/domain';
import { contextFor, groupRoleOf } from '@hub/server';
import type { Service } from '../service.ts';
import { asking } from './asking.ts';
import { deliver, seed } from './background.ts';
import { columnDifferences } from './column-differences.ts';
import type { TestService } from './test-service.ts';

/** Starts a service on a database of its own, on the PostgreSQL of the test run. */
export async function startTestService(service: Service): Promise<TestService> {
  const test = await startTestDatabase([service.name]);
  await migrateService(test.ownerUrl, service);
  const { database, jobs } = await connect(service, test);
  const contextOf = (actor: Actor) => contextFor(test.contextKey, actor, service.name);
  return {
    ...asking(service, database, contextOf),
    statements: async (work) => (await countStatements(database, work)).statements,
    sql: test.sql,
    async sqlAs(actor, text, parameters) {
      const request = await database.openRequest(groupRoleOf(actor.audience), contextOf(actor));
      try {
        return await request.manager.query(text, parameters);
      } finally {
        await request.rollback();
      }
    },
    deliver: deliver(service, jobs),
    seed: seed(service, jobs),
    columnDifferences: () => columnDifferences(service, test),
    async stop() {
      await database.close();
      await jobs.close();
      await test.stop();
    },
  };
}

async function connect(
  { name, entities }: Service,
  test: TestDatabase,
): Promise<{ database: ServiceDatabase; jobs: JobsDatabase }> {
  const options = { service: name, entities };
  const database = await openServiceDatabase({ ...options, url: test.urlOf(`${name}_app`) });
  const jobs = await openJobsDatabase({ ...options, url: test.urlOf(`${name}_worker`) });
  return { database, jobs };
}
