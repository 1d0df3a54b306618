import { LRUCache } from 'lru-cache';
import { answerLife } from './answer-life.ts';
import { CachedAnswer } from './cached-answer.ts';

/** Which state of the hub an answer was begun in. */
export type Generation = number;

export interface PublicCache {
  find(key: string): CachedAnswer | undefined;
  /** Read this before asking, and give it to `keep`. */
  generation(): Generation;
  /** Keeps an answer, unless something changed since its question was begun. */
  keep(key: string, body: Buffer, begun: Generation): CachedAnswer;
  /** Something changed: from now on nothing of what was known is an answer. */
  forget(): void;
}

/** The programme's public pages are a few MB; what else is asked pushes out what was asked longest ago. */
const MOST_BYTES = 32_000_000;

/** What anybody may see, as it was answered before. One per contract. */
export function createPublicCache(now: () => number = Date.now): PublicCache {
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ weight }, key) => weight + key.length,
    perf: { now },
    ttlResolution: 0,
  });
  let generation = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  return {
    find: (key) => answers.get(key),
    generation: () => generation,
    keep(key, body, begun) {
      const answer = new CachedAnswer(body);
      if (begun === generation) answers.set(key, answer, { ttl: answerLife(now() - changedAt) });
      return answer;
    },
    forget() {
      generation += 1;
      changedAt = now();
      answers.clear();
    },
  };
}
