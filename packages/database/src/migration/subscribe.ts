import type { Client } from 'pg';
import { MIGRATOR } from '../cluster/names.ts';

/** Makes the list of event types that a service hears of equal to its handlers. */
export async function subscribe(
  client: Client,
  service: string,
  types: readonly string[],
): Promise<void> {
  await client.query('begin');
  await client.query(`set local role ${MIGRATOR}`);
  await client.query(
    'delete from hub.subscription where subscriber = $1 and type <> all($2::text[])',
    [service, types],
  );
  await client.query(
    `insert into hub.subscription (type, subscriber)
     select type, $1 from unnest($2::text[]) as type on conflict do nothing`,
    [service, types],
  );
  await client.query('commit');
}
