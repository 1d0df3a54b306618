import { describe, expect, test } from 'vitest';
import { layOut, stepFor } from './waterfall.mjs';

const span = (/** @type {number} */ startMs, /** @type {number} */ ms) => ({ startMs, ms });

describe('bars', () => {
  test.each([
    ['nothing', [], []],
    ['one fills the width', [span(0, 8)], [{ at: 0, share: 100 }]],
    [
      'one after the other',
      [span(0, 5), span(5, 15)],
      [
        { at: 0, share: 25 },
        { at: 25, share: 75 },
      ],
    ],
    [
      'side by side',
      [span(2, 8), span(2, 4)],
      [
        { at: 20, share: 80 },
        { at: 20, share: 40 },
      ],
    ],
    [
      'a short one is still seen, and stays inside',
      [span(0, 1000), span(999, 1)],
      [
        { at: 0, share: 100 },
        { at: 99.4, share: 0.6 },
      ],
    ],
    ['no time at all', [span(0, 0)], [{ at: 0, share: 0.6 }]],
  ])('%s', (_, spans, bars) => {
    expect(layOut(spans).bars).toEqual(bars);
  });

  test('never leave the width', () => {
    for (let end = 0.01; end < 5_000; end *= 1.7) {
      for (const { at, share } of layOut([span(0, end), span(end, 0), span(end / 2, end / 2)]).bars)
        expect(at + share).toBeLessThanOrEqual(100.001);
    }
  });
});

test.each([
  [0.04, 0.01],
  [0.9, 0.2],
  [1, 0.2],
  [7, 2],
  [10, 2],
  [11, 5],
  [26, 10],
  [480, 100],
  [8_000, 2_000],
])('a scale of %d ms has a tick every %d', (end, step) => {
  expect(stepFor(end)).toBeCloseTo(step, 9);
  const { ticks } = layOut([span(0, end)]);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(ticks.length).toBeGreaterThan(2);
  expect(ticks[0]).toEqual({ ms: 0, at: 0, late: false });
  expect(ticks.at(-1)?.at).toBeLessThanOrEqual(100);
});

test('a tick near the end says that its label has no room on its right', () => {
  const { ticks } = layOut([span(0, 102)]);
  expect(ticks.map(({ ms, late }) => [ms, late])).toEqual([
    [0, false],
    [50, false],
    [100, true],
  ]);
});
