import { expect, test } from 'vitest';
import { createLineBudget } from './line-budget.ts';

test('a flood becomes a few lines, and the next window says how many were silent', () => {
  let now = 0;
  const mayWrite = createLineBudget(2, 1_000, () => now);
  expect([mayWrite(), mayWrite(), mayWrite(), mayWrite()]).toEqual([
    { silent: 0 },
    { silent: 0 },
    undefined,
    undefined,
  ]);
  now = 1_000;
  expect(mayWrite()).toEqual({ silent: 2 });
  expect(mayWrite()).toEqual({ silent: 0 });
});
