import { expect, it } from 'vitest';
import { csvOf } from './audit-csv.rules.ts';

it.each([
  ['plain words', 'An Peeters', 'An Peeters'],
  ['a separator', 'a;b', '"a;b"'],
  ['quotes', 'zei "ja"', '"zei ""ja"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['a formula with a plus', '+1', "'+1"],
  ['a formula with a minus', '-1+2', "'-1+2"],
  ['a formula with an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['nothing', '', ''],
])('keeps %s in one cell', (_, value, written) => {
  expect(csvOf([['a', value]])).toBe(`\uFEFFa;${written}\r\n`);
});
