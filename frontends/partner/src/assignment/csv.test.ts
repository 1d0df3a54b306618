import { expect, it } from 'vitest';
import { csvCell, csvEuro, csvOf } from './csv.ts';

it.each([
  ['Mechelen', 'Mechelen'],
  ['=1+1', "'=1+1"],
  ['+32', "'+32"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ['een;twee', '"een;twee"'],
  ['twee\nregels', '"twee\nregels"'],
  [-5, '-5'],
])('%j is written as %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it('writes euro with two decimals', () => {
  expect([0, 250_050, 100].map(csvEuro)).toEqual(['0,00', '2500,50', '1,00']);
});

it('opens as UTF-8 with semicolons', () => {
  expect(
    csvOf([
      ['a', 1],
      ['é', 2],
    ]),
  ).toBe('\uFEFFa;1\r\né;2\r\n');
});
