import { describe, expect, it } from 'vitest';
import { checkReach, parseReach } from './reach.ts';
import { sampleTerms as terms } from './terms.sample.ts';

const line = (indicatorCode: string, plannedReach: number, currentReach = 0) => ({
  indicatorCode,
  plannedReach,
  currentReach,
  priority: 1,
});

describe('parseReach', () => {
  it.each([
    ['450', 450],
    [' 2.250 ', 2250],
    ['2 250', 2250],
    ['0', 0],
    ['007', 7],
    ['2147483647', 2_147_483_647],
  ])('%j is %i', (text, value) => {
    expect(parseReach(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'REACH_NOT_WHOLE'],
    ['veel', 'REACH_NOT_WHOLE'],
    ['12,5', 'REACH_NOT_WHOLE'],
    ['12.5', 'REACH_NOT_WHOLE'],
    ['1e3', 'REACH_NOT_WHOLE'],
    ['2147483648', 'REACH_NOT_WHOLE'],
    ['-5', 'REACH_NEGATIVE'],
    ['−5', 'REACH_NEGATIVE'],
    ['١٢', 'REACH_NOT_WHOLE'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseReach(text)).toEqual({ ok: false, code });
  });
});

describe('checkReach', () => {
  it.each([
    ['nothing planned', [line('A14', 0, 5)], [{ code: 'NOTHING_PLANNED', field: 'lines' }]],
    ['the limit itself', [line('A14', 180)], []],
    [
      'one too many',
      [line('A14', 181)],
      [{ code: 'REACH_ABOVE_MAXIMUM', field: 'plannedReach', indicatorCode: 'A14', limit: 180 }],
    ],
    ['the rounded limit of the form', [line('A9.2', 38)], []],
    [
      'no money in this round',
      [line('A23', 1)],
      [{ code: 'NOT_FUNDABLE_IN_ROUND', field: 'plannedReach', indicatorCode: 'A23' }],
    ],
    [
      'a fraction',
      [line('A14', 1.5)],
      [{ code: 'REACH_NOT_WHOLE', field: 'plannedReach', indicatorCode: 'A14' }],
    ],
    [
      'a negative current reach',
      [line('A14', 1, -1)],
      [{ code: 'REACH_NEGATIVE', field: 'currentReach', indicatorCode: 'A14' }],
    ],
  ])('%s', (_name, lines, problems) => {
    expect(checkReach(terms, lines)).toEqual(problems);
  });
});
