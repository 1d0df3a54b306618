import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Runs work on one connection; `role` steps into a role for the whole session. */
export async function withClient<T>(
  url: string,
  work: (client: Client) => Promise<T>,
  role?: string,
): Promise<T> {
  const client = new Client({
    connectionString: url,
    application_name: 'hub-setup',
    ...(role && { options: `-c role=${role}` }),
  });
  client.on('error', () => {}); // the pending query rejects; without a listener Node would end
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One set-up at a time per database; the lock goes with the connection. */
export async function withSetupLock<T>(
  client: Client,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`hub:${name}`]);
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [`hub:${name}`]);
  }
}

/** Codes of two set-ups (of two databases of one server) that meet on the same role. */
const MEETING = new Set(['XX000', '42710', '23505', '40001', '40P01']);

/** Roles belong to the whole server, advisory locks to one database: when two set-ups meet, the later one tries again. */
export async function retryMeetings(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (attempt === 20 || !MEETING.has(code)) throw error;
      await sleep(20 * attempt * Math.random());
    }
  }
}
