import { expect, test } from 'vitest';
import { clockTime, lastMoment } from './time-left.ts';

test.each([
  [120, '2:00'],
  [65, '1:05'],
  [60, '1:00'],
  [9, '0:09'],
  [0, '0:00'],
])('%d seconds are %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});

test.each([
  [121, 120],
  [120, 120],
  [61, 120],
  [60, 60],
  [31, 60],
  [30, 30],
  [11, 30],
  [10, 10],
  [0, 10],
])('with %d seconds left, %d was read aloud last', (seconds, moment) => {
  expect(lastMoment(seconds)).toBe(moment);
});
