import { expect, it } from 'vitest';
import { countsOf, totalOf } from './totals.ts';

const assignment = (
  state: 'PROPOSED' | 'ACTIVE' | 'DECLINED' | 'ENDED',
  amount: number,
  id = 'a',
) => ({
  state,
  amount,
  localGovernment: { id },
});

it('adds what stands and tells what it left out', () => {
  const rows = [
    assignment('ACTIVE', 250_050),
    assignment('PROPOSED', 100),
    assignment('ENDED', 0),
    assignment('DECLINED', 900_000),
  ];
  expect(totalOf(rows)).toEqual({ amount: 250_150, leftOut: 1 });
  expect(totalOf([])).toEqual({ amount: 0, leftOut: 0 });
});

it('counts each local government once', () => {
  const rows = [assignment('ACTIVE', 1), assignment('ACTIVE', 1), assignment('PROPOSED', 1, 'b')];
  expect(countsOf(rows)).toEqual({ governments: 2, proposed: 1, active: 2 });
});
