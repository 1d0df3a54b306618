import { beforeEach, expect, test } from 'vitest';
import { createPublicCache, type PublicCache } from './public-cache.ts';

const ONE = Buffer.from('{"data":1}');
const TWO = Buffer.from('{"data":2}');

let time = 1_000_000;
let cache: PublicCache;
beforeEach(() => {
  cache = createPublicCache(() => time);
});

test('an answer is found for a minute', () => {
  const kept = cache.keep('map', ONE, cache.generation());
  time += 59_999;
  expect(cache.find('map')).toBe(kept);
  time += 2;
  expect(cache.find('map')).toBeUndefined();
});

test('after a change nothing is found, and for half a minute new answers live for two seconds', () => {
  cache.keep('map', ONE, cache.generation());
  cache.forget();
  expect(cache.find('map')).toBeUndefined();
  cache.keep('map', TWO, cache.generation());
  time += 2_001;
  expect(cache.find('map')).toBeUndefined();
  time += 30_000;
  cache.keep('map', TWO, cache.generation());
  time += 30_000;
  expect(cache.find('map')).toBeDefined();
});

test('what was begun before a change is given to who asked, and kept for nobody', async () => {
  const begun = cache.generation();
  cache.forget();
  const answer = cache.keep('map', ONE, begun);
  expect(String(await answer.in('identity'))).toBe('{"data":1}');
  expect(cache.find('map')).toBeUndefined();
});

test('the memory is bounded: what was asked longest ago goes first', () => {
  const large = Buffer.alloc(5_000_000);
  for (const key of ['a', 'b', 'c', 'd']) cache.keep(key, large, cache.generation());
  expect(['a', 'b', 'c', 'd'].map((key) => cache.find(key) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
