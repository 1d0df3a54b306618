import { Pool, type PoolConfig } from 'pg';
import { ACQUIRE_MS, IDLE_MS } from './connection-times.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { PreparingClient, type PreparingClientConfig } from './preparing-client.ts';

/** A plain pool for a process that needs a few statements of its own (the gateway's sessions), with the same care. */
export function openPool(url: string, options: { size?: number; name?: string } = {}): Pool {
  const config: PoolConfig & PreparingClientConfig = {
    connectionString: url,
    max: options.size ?? 4,
    connectionTimeoutMillis: ACQUIRE_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    application_name: options.name ?? 'hub',
    Client: PreparingClient,
    statements: new PreparedStatements(),
  };
  const pool = new Pool(config);
  pool.on('error', () => {}); // an idle connection died; the pool has dropped it
  pool.on('connect', (client) => client.on('error', () => {})); // and one in use must not end the process
  return pool;
}
