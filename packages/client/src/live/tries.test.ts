import { expect, test } from 'vitest';
import { afterTry, type Ended, NO_TRIES, type Tries, waitAfter } from './tries.ts';

const TIMES = { againMs: 3_000, longestMs: 60_000, pollMs: 50_000 };
const after = (failures: number, polls = 0): Tries => ({ failures, polls });

test.each<[Ended, Tries, Tries]>([
  ['broken', after(3), NO_TRIES],
  ['unreachable', NO_TRIES, after(1)],
  ['unreachable', after(1), after(2)],
  ['unreachable', after(0, 4), after(1, 4)],
  ['refused', after(2), after(0, 1)],
  ['silent', NO_TRIES, after(0, 1)],
  ['answered', after(1, 4), after(0, 5)],
  ['answered', after(0, 10), NO_TRIES],
])('%s after %o: %o', (ended, before, next) => {
  expect(afterTry(before, ended)).toEqual(next);
});

test.each<[Ended, Tries, number, number]>([
  ['broken', NO_TRIES, 0, 3_000],
  ['broken', NO_TRIES, 1, 4_500],
  ['unreachable', after(1), 0, 3_000],
  ['unreachable', after(2), 0, 6_000],
  ['unreachable', after(5), 0, 48_000],
  ['unreachable', after(6), 0, 60_000],
  ['unreachable', after(2_000), 1, 90_000],
  ['unreachable', after(1, 1), 0, 50_000],
  ['refused', after(0, 1), 0, 50_000],
  ['answered', after(0, 2), 0.5, 62_500],
  ['silent', after(0, 1), 1, 0],
])('%s, %o, by chance %d: %i ms', (ended, tries, chance, wait) => {
  expect(waitAfter(ended, tries, TIMES, chance)).toBe(wait);
});
