import { expect, test } from 'vitest';
import { minuteOf, secondsLeft } from './minute.ts';

test.each([
  [0, 0, 60],
  [1, 0, 60],
  [59_001, 0, 1],
  [59_999, 0, 1],
  [60_000, 60_000, 60],
  [90_500, 60_000, 30],
])('at %d ms the minute began at %d and lasts %d s', (now, minute, seconds) => {
  expect(minuteOf(now)).toBe(minute);
  expect(secondsLeft(now)).toBe(seconds);
});
