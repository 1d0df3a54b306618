import { GATEWAY, migrateService, prepareCluster } from '@hub/database';
import { GATEWAY_MIGRATIONS } from '@hub/gateway';
import type { Service } from '@hub/subgraph';
import { Installation1795476600000 } from '../../migrations/20261123t2330-installation.ts';
import type { Secrets } from '../secrets.ts';

/** Brings roles, schemas and tables up to date. Several hubs may do so at once: each step holds a lock in the database. */
export async function prepareDatabase(
  ownerUrl: string,
  services: readonly Service[],
  secrets: Secrets,
): Promise<void> {
  const { contextKey, passwords } = secrets;
  await prepareCluster(ownerUrl, {
    services: services.map(({ name }) => name),
    contextKey,
    passwords,
  });
  await migrateService(ownerUrl, {
    name: GATEWAY,
    migrations: [...GATEWAY_MIGRATIONS, Installation1795476600000],
  });
  for (const service of services) await migrateService(ownerUrl, service);
}
