import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import {
  countStatements,
  handleEvent,
  migrateService,
  openJobsDatabase,
  openServiceDatabase,
  publish,
  withJobsTransaction,
} from '@hub/database';
import { startTestDatabase } from '@hub/database/testing';
import type { Actor } from '@hub/domain';
import type { EventPayloads, EventType } from '@hub/events';
import { contextFor } from '@hub/server';
import { type Answer, createInProcessService } from './in-process-service.ts';
import type { Seeder, Service } from './service.ts';

export interface AskOptions {
  /** The server's clock during this operation. */
  readonly now?: Date;
}

/** One service on a real PostgreSQL of its own, asked as the gateway would ask it. */
export interface TestService {
  ask(
    actor: Actor,
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer>;
  /** Asks through the door that the other subgraphs use. */
  entities(
    actor: Actor,
    references: readonly { __typename: string; id: string }[],
    selection: string,
  ): Promise<Answer>;
  /** The SQL statements that an operation needs, without opening and closing its transaction. */
  statements(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Runs SQL as the owner, past row level security. */
  sql<T extends object>(text: string, parameters?: unknown[]): Promise<T[]>;
  /** Runs SQL as this actor, below the code: what row level security alone lets through. */
  sqlAs<T extends object>(actor: Actor, text: string, parameters?: unknown[]): Promise<T[]>;
  /** Hands the service an event of another one; the same event twice when called twice with one id. */
  deliver<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    options?: { id?: string; aggregateId?: string; version?: number },
  ): Promise<'handled' | 'known'>;
  /** Runs a seed of the service. */
  seed(kind: 'reference' | 'demo', now?: Date): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestService(service: Service): Promise<TestService> {
  const { name, entities, migrations, handlers } = service;
  const test = await startTestDatabase([name]);
  await migrateService(test.ownerUrl, { name, migrations, handlers });
  const database = await openServiceDatabase({
    url: test.urlOf(`${name}_app`),
    service: name,
    entities,
  });
  const jobs = await openJobsDatabase({
    url: test.urlOf(`${name}_worker`),
    service: name,
    entities,
  });
  // operations that run at the same moment may each have a clock of their own
  const clock = new AsyncLocalStorage<Date>();
  const executor = createInProcessService(service.subgraph, {
    database,
    now: () => clock.getStore() ?? new Date(),
  });
  const contextOf = (actor: Actor) => contextFor(test.contextKey, actor, name);

  const ask: TestService['ask'] = async (actor, query, variables = {}, options = {}) => {
    const receivedAt = options.now ?? new Date();
    const caller = { actor, signedContext: contextOf(actor), receivedAt, traceId: 'test' };
    const answer = await clock.run(receivedAt, () =>
      executor.execute({ query, variables }, caller),
    );
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
  return {
    ask,
    entities: (actor, references, selection) =>
      ask(
        actor,
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename ${selection} } }`,
        { refs: references },
      ),
    statements: async (work) => (await countStatements(database, work)).statements,
    sql: test.sql,
    async sqlAs(actor, text, parameters) {
      const request = await database.openRequest(`hub_${actor.audience}`, contextOf(actor));
      try {
        return await request.manager.query(text, parameters);
      } finally {
        await request.rollback();
      }
    },
    deliver: (type, payload, { id = randomUUID(), aggregateId = randomUUID(), version = 1 } = {}) =>
      handleEvent(jobs, handlers, {
        ...({ id, type, v: 1, aggregateId, version, payload } as unknown as Parameters<
          typeof handleEvent
        >[2]),
        previous: version - 1,
        producer: 'test',
        occurredAt: new Date().toISOString(),
      }),
    seed: (kind, now = new Date()) =>
      withJobsTransaction(jobs, async (tx) => {
        const seeder: Seeder = {
          tx,
          now,
          publish: async (event) => void (await publish(tx, event, now)),
        };
        await (kind === 'reference' ? service.seedReference(seeder) : service.seedDemo(seeder));
      }),
    async stop() {
      await database.close();
      await jobs.close();
      await test.stop();
    },
  };
}
