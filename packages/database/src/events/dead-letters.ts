import type { Client } from 'pg';
import { withClient } from '../cluster/owner-client.ts';

/** An event that a subscriber could not handle in all its attempts: somebody has to look. */
export interface DeadLetter {
  readonly subscriber: string;
  readonly jobId: string;
  readonly producer: string;
  readonly aggregateId: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly since: Date;
}

/** Jobs of all services that will not be tried again. */
export async function deadLetters(ownerUrl: string): Promise<DeadLetter[]> {
  return withClient(ownerUrl, async (client) => {
    const found: DeadLetter[] = [];
    for (const subscriber of await subscribers(client)) {
      found.push(...(await ofSubscriber(client, subscriber)));
    }
    return found;
  });
}

/** Services that have a job queue in this database. */
export async function subscribers(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select regexp_replace(nspname, '_jobs$', '') as name from pg_namespace
      where nspname like '%\\_jobs' order by nspname`,
  );
  return rows.map(({ name }) => name);
}

/** Reads as the owner of the queue: its tables are closed to everybody else. */
export async function asQueueOwner<T>(
  client: Client,
  subscriber: string,
  read: () => Promise<T>,
): Promise<T> {
  await client.query(`set role ${subscriber}_worker`);
  try {
    return await read();
  } finally {
    await client.query('reset role');
  }
}

async function ofSubscriber(client: Client, subscriber: string): Promise<DeadLetter[]> {
  const { rows } = await asQueueOwner(client, subscriber, () =>
    client.query<{ id: string; key: string; attempts: number; last_error: string; since: Date }>(
      `select id::text, key, attempts, last_error, created_at as since
         from ${subscriber}_jobs.jobs where attempts >= max_attempts and locked_at is null`,
    ),
  );
  return rows.map(({ id, key, attempts, last_error, since }) => {
    const [producer = '', aggregateId = ''] = (key ?? '').split('|');
    return { subscriber, jobId: id, producer, aggregateId, attempts, error: last_error, since };
  });
}
