import { DataSource } from 'typeorm';
import { assertName, GATEWAY, MIGRATOR } from '../cluster/names.ts';
import { withClient, withSetupLock } from '../cluster/owner-client.ts';
import { silentLogger } from '../request/silent-logger.ts';
import type { EventHandlers, MigrationClass } from '../service-definition.ts';
import { EventNotices1767225600001 } from './event-notices.ts';
import { EventTables1767225600000 } from './event-tables.ts';
import { installJobs } from './install-jobs.ts';
import { keepToOneService } from './keep-to-one-service.ts';
import { MigrationTable1767225500000 } from './migration-table.ts';
import { subscribe } from './subscribe.ts';

/** What has to be known of a service (or of the gateway, which has no events) to bring its schema up to date. */
export interface ServiceMigrations {
  readonly name: string;
  readonly migrations: readonly MigrationClass[];
  /** Event types this service listens to. */
  readonly handlers?: EventHandlers;
}

/** Brings the schema of one service up to date: job queue, events, own migrations, subscriptions. One at a time. */
export async function migrateService(ownerUrl: string, service: ServiceMigrations): Promise<void> {
  const { name, migrations, handlers = {} } = service;
  assertName(name);
  const hasEvents = name !== GATEWAY;
  await withClient(ownerUrl, (client) =>
    withSetupLock(client, 'migrate', async () => {
      if (hasEvents) await installJobs(ownerUrl, client, name);
      const own = hasEvents ? [EventTables1767225600000, EventNotices1767225600001] : [];
      await runMigrations(ownerUrl, name, [MigrationTable1767225500000, ...own, ...migrations]);
      if (!hasEvents) return;
      await keepToOneService(client, name);
      await subscribe(client, name, Object.keys(handlers));
    }),
  );
}

async function runMigrations(
  ownerUrl: string,
  schema: string,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    logger: silentLogger,
    poolSize: 2,
    applicationName: 'hub-migration',
    // A migration that has to wait for a long reader gives up, instead of making everybody wait behind it.
    extra: {
      options: `-c role=${MIGRATOR} -c search_path=${schema} -c lock_timeout=2s -c timezone=UTC`,
    },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
