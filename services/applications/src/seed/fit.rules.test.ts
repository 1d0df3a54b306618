import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitToTarget } from './fit.rules.ts';

const row = fc.record({
  unitCents: fc.integer({ min: 6_000, max: 65_000 }),
  base: fc.integer({ min: 1, max: 100 }),
  least: fc.constant(1),
  most: fc.integer({ min: 100, max: 300 }),
});

it('stays below the target, by less than the cheapest unit that still fits', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 3, maxLength: 40 }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (rows, share) => {
        const cost = (reach: readonly number[]) =>
          rows.reduce((sum, { unitCents }, index) => sum + unitCents * (reach[index] ?? 0), 0);
        const [least, most] = [
          cost(rows.map((each) => each.least)),
          cost(rows.map((each) => each.most)),
        ];
        const target = Math.round(least + (most - least) * share);
        const reach = fitToTarget(rows, target);
        const left = target - cost(reach);
        expect(left).toBeGreaterThanOrEqual(0);
        for (const [index, { unitCents, most: highest }] of rows.entries()) {
          expect(reach[index]).toBeLessThanOrEqual(highest);
          if ((reach[index] ?? 0) < highest) expect(unitCents).toBeGreaterThan(left);
        }
      },
    ),
  );
});

it('says so when the least is too much', () => {
  expect(() => fitToTarget([{ unitCents: 10, base: 1, least: 5, most: 9 }], 49)).toThrow('fit');
});
