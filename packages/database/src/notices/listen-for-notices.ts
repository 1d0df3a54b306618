import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { WorkerLog } from '../events/worker-log.ts';
import { NOTICE_CHANNEL, type Notice, readNotice } from './notice.ts';

export interface NoticeListener {
  /** Resolves when it hears for the first time. */
  readonly hearing: Promise<void>;
  stop(): Promise<void>;
}

export interface ListenOptions {
  readonly url: string;
  readonly onNotice: (notice: Notice) => void;
  /** It hears from now on: what happened before, while nobody listened, was told to nobody. */
  readonly onGap: () => void;
  readonly log: Pick<WorkerLog, 'warn'>;
  /** A connection whose other end is gone says nothing: so it is asked now and then. */
  readonly askEveryMs?: number;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
export const NOTICE_LISTENER = 'hub_notices';

/** One connection that does nothing but listen; it comes back by itself. Not from a pool: a pool gives connections to others. */
export function listenForNotices(options: ListenOptions): NoticeListener {
  const { onGap, log } = options;
  const stopped = new AbortController();
  const { signal } = stopped;
  let hears = () => {};
  const hearing = new Promise<void>((resolve) => {
    hears = resolve;
  });

  const listening = (async () => {
    for (let wait = FIRST_PAUSE_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await listenOnce(options, signal, () => {
          wait = FIRST_PAUSE_MS;
          onGap();
          hears();
        });
      } catch (err) {
        log.warn({ err }, 'the connection for notices was lost');
      }
      await pause(wait, undefined, { signal }).catch(() => {});
    }
  })();

  return {
    hearing,
    async stop() {
      stopped.abort();
      await listening;
    },
  };
}

/** Listens until it is told to stop; rejects when the connection is lost. */
async function listenOnce(
  { url, onNotice, askEveryMs = 15_000 }: ListenOptions,
  signal: AbortSignal,
  onHearing: () => void,
): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: NOTICE_LISTENER,
    connectionTimeoutMillis: 3_000,
    query_timeout: 3_000,
    keepAlive: true,
  });
  const lost = new Promise<never>((_, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('The connection ended.')));
  });
  lost.catch(() => {}); // also when it is lost while nobody waits for it: connecting, saying goodbye
  client.on('notification', ({ payload }) => {
    const notice = readNotice(payload);
    if (notice) onNotice(notice);
  });
  try {
    await client.connect();
    await client.query(`listen ${NOTICE_CHANNEL}`);
    onHearing();
    while (!signal.aborted) {
      const next = pause(askEveryMs, undefined, { signal }).catch(() => {});
      await Promise.race([lost, next]);
      if (!signal.aborted) await Promise.race([lost, client.query('select 1')]);
    }
  } finally {
    await client.end().catch(() => {});
  }
}
