import { expect, test } from 'vitest';
import { chart } from './chart.ts';

test('each engine has a bar as long as its figure', () => {
  const svg = chart('Compared <with> stock', [
    {
      title: 'small',
      bars: [
        { label: 'stock', value: 1 },
        { label: 'ours', value: 10 },
      ],
    },
  ]);
  expect(svg).toContain('Compared &#60;with&#62; stock');
  const widths = [...svg.matchAll(/<rect x="230" y="\d+" width="(\d+)"/g)].map(([, w]) =>
    Number(w),
  );
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(10, 0);
  expect(svg).toContain('10.0×');
});
