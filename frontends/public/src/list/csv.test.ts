import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('writes what Belgian spreadsheets read', () => {
  expect(toCsv(['bestuur', 'euro', 'fictief'], [['Gent', 1234.5, true]])).toBe(
    '\ufeffbestuur;euro;fictief\r\nGent;1234,5;ja\r\n',
  );
});

it.each([
  ['=1+1', "'=1+1"],
  ['+32', "'+32"],
  ['-3', "'-3"],
  ['@x', "'@x"],
  ['a;b', '"a;b"'],
  ['zegt "ja"', '"zegt ""ja"""'],
  [-3, '-3'],
  [null, ''],
])('writes %j as %s', (value, expected) => {
  expect(toCsv(['x'], [[value]])).toBe(`\ufeffx\r\n${expected}\r\n`);
});
