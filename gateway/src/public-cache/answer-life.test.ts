import { expect, test } from 'vitest';
import { answerLife } from './answer-life.ts';

test.each([
  ['at the moment of a change', 0, 2_000],
  ['while its consequences are worked out', 29_999, 2_000],
  ['half a minute after it', 30_000, 60_000],
  ['when nothing ever changed', Number.POSITIVE_INFINITY, 60_000],
])('%s an answer is kept for some time', (_, since, life) => {
  expect(answerLife(since)).toBe(life);
});
