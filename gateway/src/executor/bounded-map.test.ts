import { expect, test } from 'vitest';
import { BoundedMap } from './bounded-map.ts';

test('makes a value once and forgets what was used longest ago', () => {
  const made: string[] = [];
  const map = new BoundedMap<string, string>(2);
  const get = (key: string) =>
    map.getOrMake(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(map.size).toBe(2);
});
