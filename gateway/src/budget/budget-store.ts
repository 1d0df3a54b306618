import type { Logger } from '@hub/server';
import type { Pool } from 'pg';
import { type AccountBook, createAccountBook, type Spending } from './account-book.ts';
import { minuteOf } from './minute.ts';

export interface BudgetStore extends Pick<AccountBook, 'take' | 'add'> {
  /** Writes down what was spent since the last time, and reads what others spent. */
  share(): Promise<void>;
  stop(): Promise<void>;
}

const SHARE_MS = 1_000;

/**
 * Budgets that all gateway processes share through PostgreSQL. A question is counted in memory; once a second each process
 * writes down, in one statement for all buckets, what it spent, and learns the totals. So a question pays no write and no wait,
 * and the price is that an organisation may overdraw by what it spends within a second at every other process. Our own SQL
 * instead of a library: those write once per question, which is what this avoids.
 */
export function createBudgetStore(
  pool: Pool,
  { log, now = Date.now }: { log: Logger; now?: () => number },
): BudgetStore {
  const book = createAccountBook(now);
  let cleared = 0;

  const clear = async (): Promise<void> => {
    const minute = minuteOf(now());
    if (cleared === minute) return;
    cleared = minute;
    await pool.query('delete from gateway.budget where minute < $1', [new Date(minute)]);
  };
  const write = async (spending: readonly Spending[]): Promise<Spending[]> => {
    const { rows } = await pool.query<{ bucket: string; minute: Date; spent: number }>(SHARE, [
      spending.map(({ bucket }) => bucket),
      spending.map(({ minute }) => new Date(minute)),
      spending.map(({ points }) => points),
    ]);
    return rows.map(({ bucket, minute, spent }) => ({
      bucket,
      minute: minute.getTime(),
      points: spent,
    }));
  };
  const share = async (): Promise<void> => {
    const spending = book.unwritten();
    if (spending.length === 0) return;
    try {
      book.learn(await write(spending));
      await clear();
    } catch (err) {
      // This process still counts what it spent itself; without the database there is little else to spend it on.
      log.warn({ err }, 'the budgets could not be shared');
    }
  };

  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(share);
  }, SHARE_MS).unref();
  return {
    take: (bucket, points, perMinute) => book.take(bucket, points, perMinute),
    add: (bucket, points) => book.add(bucket, points),
    share,
    async stop() {
      clearInterval(timer);
      await running;
      await share();
    },
  };
}

// In the order of the names: two processes that write the same buckets wait for each other instead of both for ever.
const SHARE = `
  insert into gateway.budget as known (bucket, minute, spent)
  select bucket, minute, spent
    from unnest($1::text[], $2::timestamptz[], $3::float8[]) as own (bucket, minute, spent)
   order by bucket
  on conflict (bucket, minute) do update set spent = known.spent + excluded.spent
  returning bucket, minute, spent`;
