import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '@hub/domain';
import type { Logger } from '@hub/server';

/** A supergraph per audience. */
export type Contracts = ReadonlyMap<Audience, string>;

const fileOf = (folder: string, audience: Audience) =>
  join(folder, `${audience}.supergraph.graphql`);

/** The supergraphs of a folder, as `pnpm --filter @hub/hub graph` writes them. @throws when one is missing */
export async function readGraph(
  folder: string,
  audiences: readonly Audience[],
): Promise<Contracts> {
  const texts = audiences.map(
    async (audience) => [audience, await readFile(fileOf(folder, audience), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

interface WatchOptions {
  readonly folder: string;
  readonly audiences: readonly Audience[];
  /** Throws on what cannot be served. */
  readonly replace: (contracts: Contracts) => void;
  readonly log: Pick<Logger, 'info' | 'error'>;
  readonly everyMs?: number;
}

/**
 * Has the supergraphs of a folder served whenever its files are others. It looks instead of listening: folders that are mounted
 * tell nothing. Files are read when they were the same twice, so that none is read while it is written; what cannot be served
 * is said once, and what was served stays. Returns how to stop.
 */
export function watchGraph(options: WatchOptions): () => void {
  const { folder, audiences, replace, log, everyMs = 1_000 } = options;
  let served: string | undefined;
  let seen: string | undefined;

  const look = async () => {
    const found = await signatureOf(folder, audiences);
    const isSettled = found === seen;
    seen = found;
    served ??= found;
    if (!isSettled || found === served || found === undefined) return;
    served = found;
    try {
      replace(await readGraph(folder, audiences));
      log.info({ folder }, 'another graph is served');
    } catch (err) {
      log.error({ err, folder }, 'a new graph cannot be served: the last good one stays');
    }
  };

  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs).unref();
  return () => clearInterval(timer);
}

/** Tells two states of the files apart; undefined while one of them is missing. */
async function signatureOf(
  folder: string,
  audiences: readonly Audience[],
): Promise<string | undefined> {
  try {
    const stats = await Promise.all(audiences.map((audience) => stat(fileOf(folder, audience))));
    return stats.map(({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`).join(', ');
  } catch {
    return undefined;
  }
}
