import { expect, it } from 'vitest';
import { jsonParts } from './json-parts.ts';

it('tells keys from strings and loses nothing', () => {
  const text = JSON.stringify({ naam: 'a "b": c', aantal: 3, lijst: ['x'] }, null, 2);
  const parts = jsonParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ kind }) => kind === 'key').map((part) => part.text)).toEqual([
    '"naam"',
    '"aantal"',
    '"lijst"',
  ]);
  expect(parts.filter(({ kind }) => kind === 'string')).toHaveLength(2);
});
