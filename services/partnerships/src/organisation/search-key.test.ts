import { expect, it } from 'vitest';
import { fold, searchKeyOf, searchWords } from './search-key.ts';

it.each([
  ['Sint-Niklaas', 'sint niklaas'],
  ['  Écaussinnes ', 'ecaussinnes'],
  ["'s-Gravenvoeren (fictief)", 's gravenvoeren fictief'],
  ['100 %_\\', '100'],
  ['', ''],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['sint nik', ['sint', 'nik']],
  ['12025', ['12025']],
  ['0207.500.123', ['0207500123']],
  ['BE 0207.500.123', ['0207500123']],
  ['be0207500123', ['0207500123']],
  ['207500123', ['207500123']],
  ['%', []],
])('searches for %s', (search, words) => {
  expect(searchWords(search)).toEqual(words);
});

it('starts the key with the name and keeps leading zeros', () => {
  const antwerpen = { name: 'Antwerpen', nisCode: '11002', kboNumber: '0207500123' };
  expect(searchKeyOf(antwerpen)).toBe('antwerpen 11002 0207500123');
  expect(searchKeyOf({ name: 'vzw de Rand', nisCode: null, kboNumber: null })).toBe('vzw de rand');
});
