import { expect, it } from 'vitest';
import { holdsIn } from './membership.rules.ts';

it.each([
  [null, null, null, true],
  [null, null, 1, true],
  [2, null, 1, false],
  [2, null, 2, true],
  [2, null, 4, true],
  [2, null, null, true],
  [1, 2, 2, true],
  [1, 2, 3, false],
  [1, 2, null, false],
])('from round %s until %s holds in %s: %s', (fromRound, untilRound, ordinal, expected) => {
  expect(holdsIn({ fromRound, untilRound }, ordinal)).toBe(expected);
});
