// Events reach every subscriber exactly once and in order, whatever fails on the way.
import { stableId } from '@hub/domain';
import type { NewEvent } from '@hub/events';
import { contextFor } from '@hub/server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  type Delivery,
  deadLetters,
  type EventHandler,
  type EventHandlers,
  type EventWorker,
  handleEvent,
  type JobsDatabase,
  migrateService,
  openJobsDatabase,
  openServiceDatabase,
  publish,
  type ServiceDatabase,
  settled,
  startWorker,
  withJobsTransaction,
} from '../src/index.ts';
import { startTestDatabase, type TestDatabase } from '../src/testing.ts';
import { Note1767300000000 } from './sample-service.ts';
import { Seen1767300000001 } from './sample-subscriber.ts';

const agency = { audience: 'agency' as const, userId: 'u', userName: 'An', organisationId: 'abb' };
const log = { warn: () => {}, error: () => {} };
const record: EventHandler = async (tx, event) => {
  await tx.query('insert into beta.seen (aggregate_id, version, type) values ($1, $2, $3)', [
    event.aggregateId,
    event.version,
    event.type,
  ]);
};

let db: TestDatabase;
let producer: ServiceDatabase;
let consumer: JobsDatabase;
let workers: EventWorker[] = [];
let aggregate = 0;

const newAggregate = () => {
  aggregate += 1;
  return stableId('aggregate', String(aggregate));
};

/** Two kinds that beta listens to, and one that it does not. */
const counted = (aggregateId: string): NewEvent => ({
  type: 'organisations-registered',
  aggregateId,
  payload: { organisations: [] },
});
const closed = (aggregateId: string): NewEvent => ({
  type: 'application-submitted',
  aggregateId,
  payload: {
    applicationId: aggregateId,
    roundId: aggregateId,
    applicantId: aggregateId,
    requestedCents: 12,
    submittedAt: '2026-11-23T11:00:00Z',
    receiptHash: 'hash',
  },
});
const unheard = (aggregateId: string): NewEvent => ({
  type: 'cooperation-activated',
  aggregateId,
  payload: {
    cooperationId: aggregateId,
    name: 'IGS € (fictief)',
    leadId: aggregateId,
    memberIds: [aggregateId],
    referenceRegion: 'Denderstreek',
    fictional: true,
  },
});

const openRequest = () =>
  producer.openRequest('hub_agency', contextFor(db.contextKey, { ...agency, rights: [] }, 'alpha'));

async function emit(event: NewEvent): Promise<void> {
  const request = await openRequest();
  await publish(request.manager, event);
  await request.commit();
}

async function work(handlers: EventHandlers): Promise<EventWorker> {
  const worker = await startWorker({ database: consumer, handlers, log });
  workers.push(worker);
  return worker;
}

const seen = async (aggregateId: string): Promise<number[]> => {
  const rows = await db.sql<{ version: number }>(
    'select version from beta.seen where aggregate_id = $1 order by id',
    [aggregateId],
  );
  return rows.map(({ version }) => version);
};

beforeAll(async () => {
  db = await startTestDatabase(['alpha', 'beta']);
  await migrateService(db.ownerUrl, { name: 'alpha', migrations: [Note1767300000000] });
  const handlers = { 'organisations-registered': record, 'application-submitted': record };
  await migrateService(db.ownerUrl, { name: 'beta', migrations: [Seen1767300000001], handlers });
  producer = await openServiceDatabase({
    url: db.urlOf('alpha_app'),
    service: 'alpha',
    entities: [],
  });
  consumer = await openJobsDatabase({
    url: db.urlOf('beta_worker'),
    service: 'beta',
    entities: [],
  });
});
afterEach(async () => {
  for (const worker of workers) await worker.stop();
  workers = [];
  await db.sql('delete from beta_jobs._private_jobs');
});
afterAll(async () => {
  await producer?.close();
  await consumer?.close();
  await db?.stop();
});

it('delivers what was committed, with everything the handler needs', async () => {
  const id = newAggregate();
  await emit(counted(id));
  const received: unknown[] = [];
  await work({
    'organisations-registered': async (tx, event) => {
      const [row] = await tx.query('select current_user as role, session_user as login');
      received.push({ ...event, ...row });
    },
  });
  await settled(db.ownerUrl);
  expect(received).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'organisations-registered',
      v: 1,
      aggregateId: id,
      version: 1,
      payload: { organisations: [] },
      producer: 'alpha',
      occurredAt: expect.stringMatching(/^\d{4}-.*Z$/),
      role: 'beta_jobs',
      login: 'beta_worker',
    },
  ]);
});

it('leaves neither row nor job after a rollback', async () => {
  const id = newAggregate();
  const request = await openRequest();
  await publish(request.manager, counted(id));
  await request.rollback();
  expect(await db.sql('select 1 from alpha.event where aggregate_id = $1', [id])).toEqual([]);
  expect(await db.sql('select 1 from beta_jobs.jobs')).toEqual([]);
});

it('gives the events of an aggregate their versions, also when they happen at the same moment', async () => {
  const id = newAggregate();
  await Promise.all(Array.from({ length: 12 }, () => emit(counted(id))));
  const rows = await db.sql<{ version: number }>(
    'select version from alpha.event where aggregate_id = $1 order by version',
    [id],
  );
  expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
});

it('has one effect when the same event is delivered again and again', async () => {
  const id = newAggregate();
  const delivery: Delivery = {
    id: '00000000-0000-4000-8000-0000000000e1',
    type: 'organisations-registered',
    v: 1,
    aggregateId: id,
    version: 1,
    previous: 0,
    payload: { organisations: [] },
    producer: 'alpha',
    occurredAt: new Date().toISOString(),
  };
  const handle = () => handleEvent(consumer, { 'organisations-registered': record }, delivery);
  const outcomes = await Promise.all([handle(), handle(), handle(), handle()]);
  expect(outcomes.sort()).toEqual(['handled', 'known', 'known', 'known']);
  expect(await seen(id)).toEqual([1]);
  // and through the queue, twice
  const queued = newAggregate();
  const again = { ...delivery, id: delivery.id.replace('e1', 'e2'), aggregateId: queued };
  await db.sql('select beta_jobs.deliver($1::json)', [JSON.stringify(again)]);
  await db.sql('select beta_jobs.deliver($1::json)', [JSON.stringify(again)]);
  await work({ 'organisations-registered': record });
  await settled(db.ownerUrl);
  await db.sql('select beta_jobs.deliver($1::json)', [JSON.stringify(again)]);
  await settled(db.ownerUrl);
  expect(await seen(queued)).toEqual([1]);
});

it('keeps the order of an aggregate when a handler fails, without holding up the others', async () => {
  const id = newAggregate();
  const other = newAggregate();
  for (let n = 1; n <= 6; n += 1) await emit(counted(id));
  await emit(counted(other));
  let failures = 0;
  await work({
    'organisations-registered': async (tx, event) => {
      await record(tx, event);
      if (event.aggregateId === id && event.version === 2 && failures < 1) {
        failures += 1;
        throw new Error('not now');
      }
    },
  });
  await settled(db.ownerUrl);
  expect(failures).toBe(1);
  expect(await seen(id)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await seen(other)).toEqual([1]);
});

it('does not let an event wait for its next attempt once the one before it is handled', async () => {
  const id = newAggregate();
  await emit(counted(id));
  await emit(counted(id));
  const inAnHour = "update beta_jobs._private_jobs set run_at = now() + interval '1 hour'";
  await db.sql(`${inAnHour} where key like '%|0'`); // the first one
  await work({ 'organisations-registered': record });
  await expect
    .poll(
      () => db.sql("select 1 from beta_jobs.jobs where key like '%|1' and last_error is not null"),
      {
        timeout: 5_000,
      },
    )
    .toHaveLength(1);
  await db.sql(`${inAnHour} where key like '%|1'`);
  await db.sql("update beta_jobs._private_jobs set run_at = now() where key like '%|0'");
  await settled(db.ownerUrl, { timeoutMs: 5_000 });
  expect(await seen(id)).toEqual([1, 2]);
});

it('keeps the order with several workers, and quickly', async () => {
  const ids = [newAggregate(), newAggregate(), newAggregate()];
  const request = await openRequest();
  for (let n = 0; n < 15; n += 1) {
    for (const id of ids) await publish(request.manager, counted(id));
  }
  await request.commit();
  const started = Date.now();
  for (let n = 0; n < 3; n += 1) await work({ 'organisations-registered': record });
  await settled(db.ownerUrl);
  const order = Array.from({ length: 15 }, (_, n) => n + 1);
  for (const id of ids) expect(await seen(id)).toEqual(order);
  expect(Date.now() - started).toBeLessThan(10_000);
});

it('does not wait for events that this subscriber never asked for', async () => {
  const id = newAggregate();
  await emit(counted(id));
  await emit(unheard(id));
  await emit(closed(id));
  await work({ 'organisations-registered': record, 'application-submitted': record });
  await settled(db.ownerUrl);
  expect(await seen(id)).toEqual([1, 3]);
});

it('takes back the effect of a handler that fails, and shows a dead letter after the last attempt', async () => {
  const id = newAggregate();
  await emit(counted(id));
  await db.sql('update beta_jobs._private_jobs set max_attempts = 1');
  await work({
    'organisations-registered': async (tx, event) => {
      await record(tx, event);
      throw new Error('poison');
    },
  });
  await expect(settled(db.ownerUrl)).rejects.toThrow(/Dead letters: beta alpha\|.*poison/);
  expect(await seen(id)).toEqual([]);
  expect(await deadLetters(db.ownerUrl)).toMatchObject([
    { subscriber: 'beta', producer: 'alpha', aggregateId: id, attempts: 1, error: 'poison' },
  ]);
});

it('gives the jobs of a killed worker to the next one', async () => {
  const id = newAggregate();
  await emit(counted(id));
  // as if a process had taken the job and was killed
  await db.sql(
    "update beta_jobs._private_jobs set locked_at = now(), locked_by = 'dead', attempts = 1",
  );
  await work({ 'organisations-registered': record });
  await settled(db.ownerUrl);
  expect(await seen(id)).toEqual([1]);
});

it('goes on after the database was away', async () => {
  const id = newAggregate();
  await work({ 'organisations-registered': record });
  await db.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename ~ '^beta_'");
  await emit(counted(id));
  await settled(db.ownerUrl);
  expect(await seen(id)).toEqual([1]);
});

it('lets a seed act as the jobs of its service only', async () => {
  const who = await withJobsTransaction(consumer, (tx) =>
    tx.query('select current_user as role, session_user as login'),
  );
  expect(who).toEqual([{ role: 'beta_jobs', login: 'beta_worker' }]);
  await expect(
    withJobsTransaction(consumer, (tx) => tx.query('select * from alpha.note')),
  ).rejects.toMatchObject({ code: '42501' });
  await expect(
    withJobsTransaction(consumer, async (tx) => {
      await tx.query("insert into beta.seen (aggregate_id, version, type) values ('lost', 1, 'x')");
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await seen('lost')).toEqual([]);
});

it('neither publishes nor handles what does not fit its shape', async () => {
  const request = await openRequest();
  const wrong = { ...closed(newAggregate()), payload: { roundId: 'x' } };
  await expect(publish(request.manager, wrong as unknown as NewEvent)).rejects.toThrow('roundId');
  await request.rollback();
  const foreign = { type: 'unknown', id: newAggregate(), aggregateId: newAggregate() };
  await db.sql('select beta_jobs.deliver($1::json)', [
    JSON.stringify({ ...foreign, v: 1, version: 1, previous: 0, payload: {}, producer: 'alpha' }),
  ]);
  await db.sql('update beta_jobs._private_jobs set max_attempts = 1');
  await work({ 'organisations-registered': record });
  await expect(settled(db.ownerUrl)).rejects.toThrow('unknown type');
});

it('never changes what happened', async () => {
  await emit(counted(newAggregate()));
  await expect(db.sql('update alpha.event set v = 2')).rejects.toMatchObject({ code: '42501' });
  await expect(db.sql('delete from alpha.event')).rejects.toMatchObject({ code: '42501' });
  await expect(db.sql('truncate alpha.event')).rejects.toMatchObject({ code: '42501' });
});
