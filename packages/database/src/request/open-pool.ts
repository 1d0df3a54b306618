import { Pool } from 'pg';

/** A plain pool for a process that needs a few statements of its own (the gateway's sessions), with the same care. */
export function openPool(url: string, options: { size?: number; name?: string } = {}): Pool {
  const pool = new Pool({
    connectionString: url,
    max: options.size ?? 4,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: options.name ?? 'hub',
  });
  pool.on('error', () => {}); // an idle connection died; the pool has dropped it
  pool.on('connect', (client) => client.on('error', () => {})); // and one in use must not end the process
  return pool;
}
