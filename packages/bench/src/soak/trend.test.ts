import { describe, expect, test } from 'vitest';
import { type Sample, settledPart, slopePerHour, verdicts } from './trend.ts';

const run = (minutes: number, rssAt: (minute: number) => number): Sample[] =>
  Array.from({ length: minutes * 6 + 1 }, (_, n) => n / 6).map((minute) => ({
    ...{ minute, rssMb: rssAt(minute), liveMb: 80 },
  }));
const rss = ({ rssMb }: Sample) => rssMb;
const held = (samples: Sample[]) => verdicts(samples).map(({ holds }) => holds);

test('what happens in the first third does not count as growth', () => {
  const samples = run(60, (minute) => Math.min(200, 100 + minute * 10));
  expect(settledPart(samples)[0]?.minute).toBe(20);
  expect(slopePerHour(settledPart(samples), rss)).toBeCloseTo(0);
  expect(slopePerHour(samples, rss)).toBeGreaterThan(40);
});

describe('the slope of', () => {
  test.each([
    ['a steady growth', run(60, (minute) => 150 + minute / 2), 30],
    ['a saw around a level', run(60, (minute) => 150 + ((minute * 6) % 2) * 20), 0],
    ['a fall', run(60, (minute) => 200 - minute / 4), -15],
    ['a single moment', run(0, () => 150), 0],
  ])('%s', (_, samples, expected) => {
    expect(slopePerHour(samples, rss)).toBeCloseTo(expected, 0);
  });
});

test.each([
  ['an hour, small and flat', run(60, () => 200), [true, true, true]],
  ['an hour that grows', run(60, (minute) => 150 + minute / 3), [true, false, true]],
  ['an hour that once held too much', run(60, (m) => (m === 30 ? 251 : 200)), [false, true, true]],
  ['ten minutes', run(10, () => 200), [true, undefined, undefined]],
])('%s', (_, samples, expected) => {
  expect(held(samples)).toEqual(expected);
});
