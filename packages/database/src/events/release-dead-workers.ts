import type { PoolClient } from 'pg';
import { jobsSchema } from '../cluster/names.ts';

/**
 * A worker that is killed leaves its jobs locked, by the queue's own rules for four hours. Every worker therefore holds an
 * advisory lock under its name, which ends with its connection; whoever can take that lock knows that the worker is gone.
 */
export async function claimLife(client: PoolClient, workerId: string): Promise<void> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [lifeOf(workerId)]);
}

/** Gives the jobs of dead workers back to the queue; returns whose. */
export async function releaseDeadWorkers(client: PoolClient, service: string): Promise<string[]> {
  const schema = jobsSchema(service);
  const { rows } = await client.query<{ id: string }>(
    `select distinct locked_by as id from ${schema}.jobs where locked_by is not null`,
  );
  const dead: string[] = [];
  for (const { id } of rows) {
    const { rows: taken } = await client.query<{ gone: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as gone',
      [lifeOf(id)],
    );
    if (!taken[0]?.gone) continue;
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lifeOf(id)]);
    dead.push(id);
  }
  if (dead.length > 0) await client.query(`select ${schema}.force_unlock_workers($1)`, [dead]);
  return dead;
}

const lifeOf = (workerId: string): string => `worker:${workerId}`;
