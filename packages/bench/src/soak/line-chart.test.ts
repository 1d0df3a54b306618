import { expect, test } from 'vitest';
import { lineChart } from './line-chart.ts';

test('a line runs from its first to its last moment, higher where there is more', () => {
  const svg = lineChart({
    title: 'Memory <of> the gateway',
    unitX: 'minutes',
    unitY: 'MB',
    lines: [
      {
        label: 'held',
        colour: '#0055cc',
        points: [
          [0, 0],
          [30, 125],
          [60, 250],
        ],
      },
    ],
  });
  expect(svg).toContain('Memory &#60;of&#62; the gateway');
  const [, path = ''] = /<path d="M([^"]+)" fill="none" stroke="#0055cc"/.exec(svg) ?? [];
  const points = path.split('L').map((point) => point.split(' ').map(Number));
  expect(points).toEqual([
    [56, 284],
    [400, 170],
    [744, 56],
  ]);
  expect(svg).toContain('>250</text>');
});
