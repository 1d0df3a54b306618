import { expect, test } from 'vitest';
import { loads } from './loads.ts';

test.each([
  ['all', [], 14],
  ['those of an operation', ['large'], 2],
  ['those of several', ['list', 'mutation'], 4],
  ['none of an operation that there is not', ['larger'], 0],
])('the loads: %s', (_, only, count) => {
  expect(loads(only)).toHaveLength(count);
});
