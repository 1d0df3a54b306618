import { isCleaning } from '@hub/database';
import type { Pool, PoolClient } from 'pg';
import type { Conversation } from './recorded.ts';

/** Connections per login, and a signed context that is good now for each. */
export interface Bare {
  poolOf(login: string): Pool;
  contextOf(login: string): string;
}

/** Says the same on connections of node-postgres, at once what was said at once; nothing looks at the answers. */
export async function replay(conversations: readonly Conversation[], bare: Bare): Promise<void> {
  const ends: Promise<void>[] = [];
  for (const conversation of conversations) {
    const before = conversation.after.map((place) => ends[place]);
    ends.push(Promise.all(before).then(() => say(conversation, bare)));
  }
  await Promise.all(ends);
}

async function say({ login, sent }: Conversation, bare: Bare): Promise<void> {
  const client = await bare.poolOf(login).connect();
  let cleaning: Promise<unknown> = Promise.resolve();
  for (const { sql, values } of sent) {
    const answered = client.query(sql, withContext(values, bare.contextOf(login)));
    if (isCleaning(sql)) cleaning = Promise.all([cleaning, answered]);
    else await answered;
  }
  release(client, cleaning);
}

/** As in the hub: nobody waits for the cleaning, but the connection serves nobody before it is done. */
function release(client: PoolClient, cleaning: Promise<unknown>): void {
  cleaning.then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}

const SIGNED = /^[\w-]+\|\w+_app\|/;
export const isSigned = (value: unknown): boolean =>
  typeof value === 'string' && SIGNED.test(value);

/** The recorded context lived for a minute; in its place comes one of now, for the same caller. */
const withContext = (
  values: readonly unknown[] | undefined,
  context: string,
): unknown[] | undefined => values?.map((value) => (isSigned(value) ? context : value));
