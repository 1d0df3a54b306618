import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes cells and defuses formulas', () => {
  expect(
    csvOf([
      ['a', 'b "c"'],
      ['=1+1', '@x'],
      ['-5', 'één;twee'],
    ]),
  ).toBe('"a";"b ""c"""\r\n"\'=1+1";"\'@x"\r\n"\'-5";"één;twee"');
});
