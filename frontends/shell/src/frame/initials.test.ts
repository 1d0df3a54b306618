import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Sofie Jacobs', 'SJ'],
  ['Karim El Amrani', 'KA'],
  ['  an  ', 'A'],
  ['élise Ünal', 'ÉÜ'],
  ['', ''],
])('%j is %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
