import { setTimeout as pause } from 'node:timers/promises';
import { listenForNotices, type Notice } from '@hub/database';
import type { Logger } from '@hub/server';

export interface NoticeListener {
  onNotice(notice: Notice): void;
  /** Something may have happened that nobody heard of. */
  onGap(): void;
}

export interface Notices {
  /** Hears from now on, until the function that is returned is called. */
  hear(listener: NoticeListener): () => void;
  /** Resolves when it hears, or after two seconds without a database: then it goes on trying. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** What happens in the database, for everybody in this process, over one connection. */
export function hearNotices(databaseUrl: string, log: Logger): Notices {
  const listeners = new Set<NoticeListener>();
  const connection = listenForNotices({
    url: databaseUrl,
    log,
    onNotice(notice) {
      for (const listener of listeners) listener.onNotice(notice);
    },
    onGap() {
      for (const listener of listeners) listener.onGap();
    },
  });
  return {
    hear(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ready: Promise.race([connection.hearing, pause(2_000, undefined, { ref: false })]),
    stop: () => connection.stop(),
  };
}
