import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { withClient } from '../cluster/owner-client.ts';
import { asQueueOwner, subscribers } from './dead-letters.ts';

interface OpenJob {
  readonly subscriber: string;
  readonly key: string | null;
  readonly attempts: number;
  readonly dead: boolean;
  readonly last_error: string | null;
}

/**
 * Resolves when every event has reached every subscriber. Rejects when one became a dead letter or the time is over,
 * naming what is left.
 */
export async function settled(
  ownerUrl: string,
  { timeoutMs = 30_000 }: { timeoutMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  await withClient(ownerUrl, async (client) => {
    const services = await subscribers(client);
    for (let wait = 10; ; wait = Math.min(wait * 2, 200)) {
      const open = await openJobs(client, services);
      if (open.length === 0) return;
      const dead = open.filter((job) => job.dead);
      if (dead.length > 0) throw new Error(`Dead letters: ${describe(dead)}`);
      if (Date.now() > deadline) throw new Error(`Not settled: ${describe(open)}`);
      await sleep(wait);
    }
  });
}

async function openJobs(client: Client, services: readonly string[]): Promise<OpenJob[]> {
  const all: OpenJob[] = [];
  // Twice around: a handler of the last service can publish to the first one.
  for (const subscriber of [...services, ...services]) {
    const { rows } = await asQueueOwner(client, subscriber, () =>
      client.query<OpenJob>(
        `select '${subscriber}' as subscriber, key, attempts, last_error,
                attempts >= max_attempts and locked_at is null as dead
           from ${subscriber}_jobs.jobs`,
      ),
    );
    all.push(...rows);
  }
  return all;
}

const describe = (jobs: readonly OpenJob[]): string =>
  jobs
    .slice(0, 5)
    .map(
      ({ subscriber, key, attempts, last_error }) =>
        `${subscriber} ${key} (attempt ${attempts}): ${last_error ?? 'waiting'}`,
    )
    .join('; ');
