import { describe, expect, it } from 'vitest';
import { checkPriorities } from './priority.ts';
import { sampleTerms as terms } from './terms.sample.ts';

const lines = (...rows: [string, number, number | null][]) =>
  rows.map(([indicatorCode, plannedReach, priority]) => ({
    indicatorCode,
    currentReach: 0,
    plannedReach,
    priority,
  }));
const codes = (problems: readonly { code: string; indicatorCode?: string }[]) =>
  problems.map(({ code, indicatorCode }) => `${indicatorCode} ${code}`);

describe('checkPriorities', () => {
  it.each([
    ['1 to n', lines(['A2', 1, 2], ['A14', 5, 1]), []],
    ['rows without a plan need none', lines(['A2', 1, 1], ['A14', 0, null]), []],
    ['missing', lines(['A2', 1, null]), ['A2 PRIORITY_MISSING']],
    ['double', lines(['A2', 1, 1], ['A14', 5, 1]), ['A14 PRIORITY_DOUBLE']],
    ['gap', lines(['A2', 1, 1], ['A14', 5, 3]), ['A14 PRIORITY_GAP']],
    [
      'zero and fractions',
      lines(['A2', 1, 0], ['A14', 5, 1.5]),
      ['A2 PRIORITY_GAP', 'A14 PRIORITY_GAP'],
    ],
  ])('%s', (_name, rows, problems) => {
    expect(codes(checkPriorities(rows))).toEqual(problems);
  });

  it('per action lets the rows of one action share a place', () => {
    const rows = lines(['A9.1', 5, 1], ['A9.2', 5, 1], ['A2', 1, 2]);
    expect(checkPriorities(rows, 'ACTION', terms)).toEqual([]);
    expect(codes(checkPriorities(rows, 'LINE', terms))).toEqual(['A9.2 PRIORITY_DOUBLE']);
  });
});
