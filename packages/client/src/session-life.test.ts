import { expect, test } from 'vitest';
import { endOfSession, sessionPhase, WARNING_MS } from './session-life.ts';

const MINUTE = 60_000;

test.each([
  ['nothing was asked since', 0, 30 * MINUTE],
  ['an answer came later', 10 * MINUTE, 40 * MINUTE],
  ['the last answer was before', -5 * MINUTE, 30 * MINUTE],
  ['it would pass its longest age', 29 * MINUTE, 50 * MINUTE],
])('when %s', (_what, lastAnswerAt, end) => {
  expect(
    endOfSession({ expiresAt: 30 * MINUTE, endsAt: 50 * MINUTE, heardAt: 0, lastAnswerAt }),
  ).toBe(end);
});

test.each([
  [WARNING_MS + 1, 'open'],
  [WARNING_MS, 'ending'],
  [1, 'ending'],
  [0, 'ended'],
  [-1, 'ended'],
] as const)('%d ms before the end it is %s', (left, phase) => {
  expect(sessionPhase(1_000_000, 1_000_000 - left)).toBe(phase);
});
