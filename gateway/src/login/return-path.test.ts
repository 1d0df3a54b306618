import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

const ORIGIN = 'http://localhost:4000';

test.each(['/', '/municipality/applications?round=demo#lines', '/a%20b'])('%s stays', (path) => {
  expect(safeReturnPath(path, ORIGIN)).toBe(path);
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  'javascript:alert(1)',
  '/auth/login?returnTo=/auth/login',
  `/${'a'.repeat(1_000)}`,
  ['/', '/'],
  undefined,
])('%s is dropped', (path) => {
  expect(safeReturnPath(path, ORIGIN)).toBeUndefined();
});
