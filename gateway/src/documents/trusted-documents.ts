import type { Logger } from '@hub/server';
import { manifestsAt, readManifest } from './manifest.ts';

/** The documents that our own front-ends were built with. */
export interface TrustedDocuments {
  /** The document of a hash; looks on the disk again when it is not known, for a front-end may be built anew. */
  find(hash: string): Promise<string | undefined>;
  /** The texts of all that can be found now. */
  all(): Promise<readonly string[]>;
}

export interface TrustedDocumentsOptions {
  /** Files or folders with manifests. */
  readonly places: readonly string[];
  readonly log: Logger;
  readonly now?: () => number;
}

/** A stranger who invents hashes must not make us read the disk for each. */
const PAUSE_MS = 1_000;

/**
 * Learns documents and forgets none while it runs: a page that was open during a deployment goes on asking what it was
 * built with. What it can learn is bounded by the files that our own builds leave.
 */
export function createTrustedDocuments(options: TrustedDocumentsOptions): TrustedDocuments {
  const { places, log, now = Date.now } = options;
  const known = new Map<string, string>();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> = Promise.resolve();

  // Half written, or damaged: what is known stays, and the next unknown hash looks again.
  const complain = (place: string) => (err: unknown) =>
    log.warn({ err, place }, 'the documents of a front-end could not be read');
  const learn = async (text: string) => {
    for (const [hash, document] of readManifest(text)) known.set(hash, document);
  };
  const readAll = async () => {
    for (const place of places) {
      const texts = await manifestsAt(place).catch(complain(place));
      for (const text of texts ?? []) await learn(text).catch(complain(place));
    }
  };

  const lookAgain = () => {
    if (now() - readAt < PAUSE_MS) return;
    readAt = now();
    reading = readAll();
  };

  return {
    async all() {
      lookAgain();
      await reading;
      return [...known.values()];
    },
    async find(hash) {
      if (!known.has(hash)) lookAgain();
      if (!known.has(hash)) await reading;
      return known.get(hash);
    },
  };
}
