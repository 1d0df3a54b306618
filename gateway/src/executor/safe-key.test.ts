import { expect, test } from 'vitest';
import { isSafeKey } from './safe-key.ts';

test.each([
  ['id', true],
  ['__typename', true],
  ['prototype', true],
  ['__proto__', false],
  ['constructor', false],
  ['toString', false],
  ['__defineGetter__', false],
])('%s', (key, safe) => {
  expect(isSafeKey(key)).toBe(safe);
});
