import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from '@hub/server';
import type { ContractServer } from '../graphql/contract-server.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

interface WarmUpOptions {
  readonly servers: readonly Pick<ContractServer, 'prepare' | 'onGraph'>[];
  readonly documents: Pick<TrustedDocuments, 'all'>;
  readonly log: Logger;
}

/**
 * Prepares what the front-ends ask, now and whenever another graph is served: else the first visitor after a start or a reload
 * waits for a plan. One document at a time, so that requests go in between. Returns how to stop.
 */
export function keepWarm({ servers, documents, log }: WarmUpOptions): () => void {
  let stopped = false;
  const prepareAll = async (server: (typeof servers)[number]) => {
    const begun = performance.now();
    const texts = await documents.all();
    for (const text of texts) {
      await nextTurn();
      if (stopped) return;
      prepareOne(server, text);
    }
    log.debug({ documents: texts.length, ms: Math.round(performance.now() - begun) }, 'warm');
  };
  const prepareOne = (server: (typeof servers)[number], text: string) => {
    try {
      server.prepare(text);
    } catch (err) {
      log.warn({ err }, 'a document of a front-end could not be prepared');
    }
  };
  for (const server of servers) {
    void prepareAll(server);
    server.onGraph(() => void prepareAll(server));
  }
  return () => {
    stopped = true;
  };
}
