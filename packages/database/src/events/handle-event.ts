import { readEvent } from '@hub/events';
import type { QueryRunner } from 'typeorm';
import { jobsSchema } from '../cluster/names.ts';
import type { DeliveredEvent, EventHandler, EventHandlers } from '../service-definition.ts';
import { type JobsDatabase, withJobsTransaction } from './jobs-database.ts';

/** An event as it travels: it also names the one that must have been handled before it. */
export type Delivery = DeliveredEvent & { readonly previous: number };

/** An earlier event of the same aggregate has not been handled yet; the job comes again. */
export class EarlierEventMissing extends Error {}

/**
 * Handles one delivery: inbox row and effect in one transaction, so that a delivery that comes twice has one effect, and
 * the events of an aggregate take effect in their order.
 */
export async function handleEvent(
  database: JobsDatabase,
  handlers: EventHandlers,
  delivery: Delivery,
): Promise<'handled' | 'known'> {
  const { previous, ...event } = delivery;
  readEvent(event);
  return withJobsTransaction(database, async (tx, runner) => {
    const last = await lastVersion(runner, database.service, event);
    if (last >= event.version) return 'known';
    if (last < previous) {
      throw new EarlierEventMissing(
        `Event ${event.version} of ${event.aggregateId} came before event ${previous}.`,
      );
    }
    const fresh = (await runner.query(
      `insert into ${database.service}.inbox (event_id, producer, aggregate_id, version, type)
       values ($1, $2, $3, $4, $5) on conflict (event_id) do nothing returning event_id`,
      [event.id, event.producer, event.aggregateId, event.version, event.type],
    )) as unknown[];
    if (fresh.length === 0) return 'known';
    // The type of the handler follows from the type of the event, which TypeScript cannot see across the lookup.
    const handler = handlers[event.type] as EventHandler | undefined;
    if (!handler) throw new Error(`${database.service} has no handler for ${event.type}.`);
    await handler(tx, event);
    await hurryNext(runner, database.service, event);
    return 'handled';
  });
}

/** Two deliveries of one aggregate at the same moment wait for each other here. */
async function lastVersion(
  runner: QueryRunner,
  service: string,
  { producer, aggregateId }: DeliveredEvent,
): Promise<number> {
  await runner.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `inbox:${service}:${producer}:${aggregateId}`,
  ]);
  const [row] = (await runner.query(
    `select coalesce(max(version), 0) as last from ${service}.inbox
      where producer = $1 and aggregate_id = $2`,
    [producer, aggregateId],
  )) as [{ last: number }];
  return row.last;
}

/** The next event may be waiting for its next attempt, which can be hours away: let it come now. */
async function hurryNext(
  runner: QueryRunner,
  service: string,
  { producer, aggregateId, version }: DeliveredEvent,
): Promise<void> {
  const schema = jobsSchema(service);
  await runner.query("select set_config('role', 'none', true)");
  await runner.query(
    `select ${schema}.reschedule_jobs(array(
       select id from ${schema}.jobs where key = $1 and attempts > 0 and locked_at is null), run_at => now())`,
    [`${producer}|${aggregateId}|${version}`],
  );
}
