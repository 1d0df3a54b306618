import type { Pool, PoolClient } from 'pg';

/** A change and its entry in the log: both stay, or neither does. */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure; // its state is unknown: it does not go back to the pool
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
