import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityClass } from '../service-definition.ts';
import { ACQUIRE_MS, IDLE_MS } from './connection-times.ts';
import { gatheringSocket } from './gathering-socket.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { PreparingClient } from './preparing-client.ts';
import { silentLogger } from './silent-logger.ts';

export interface DataSourceSettings {
  /** Connection string of the login itself. */
  readonly url: string;
  readonly service: string;
  readonly entities: readonly EntityClass[];
  readonly poolSize: number;
  readonly applicationName: string;
}

/** A data source whose connections may die at any moment without ending the process. */
export async function openDataSource(settings: DataSourceSettings): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: settings.url,
    schema: settings.service,
    entities: [...settings.entities],
    poolSize: settings.poolSize,
    connectTimeoutMS: ACQUIRE_MS,
    applicationName: settings.applicationName,
    installExtensions: false,
    logger: silentLogger,
    poolErrorHandler: () => {}, // the pool has already dropped the connection
    extra: {
      ...{ idleTimeoutMillis: IDLE_MS, keepAlive: true },
      // what is asked at one moment is sent at once; the server answers in order
      ...{ pipeline: true, stream: gatheringSocket },
      // what is asked again and again is parsed and planned once on each connection
      ...{ Client: PreparingClient, statements: new PreparedStatements() },
    },
  });
  await source.initialize();
  surviveBrokenConnections(poolOf(source));
  return source;
}

/** TypeORM does not type its pool. */
export const poolOf = (source: DataSource): Pool =>
  (source.driver as unknown as { master: Pool }).master;

/** A connection that is in use when the server dies emits 'error'; without a listener of its own Node would end. */
function surviveBrokenConnections(pool: Pool): void {
  const known = new WeakSet<PoolClient>();
  const protect = (client: PoolClient) => {
    if (known.has(client)) return;
    known.add(client);
    client.on('error', () => {});
  };
  pool.on('connect', protect);
  pool.on('acquire', protect); // the first connection was made before we could listen
}
