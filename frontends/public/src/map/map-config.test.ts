import { expect, it } from 'vitest';
import { readMapConfig } from './map-config.ts';

it.each([
  [
    { map: { boundaries: '/b.json', credit: 'Statbel' } },
    { boundaries: '/b.json', credit: 'Statbel' },
  ],
  [{ map: { boundaries: '/b.json', credit: 3 } }, { boundaries: '/b.json', credit: undefined }],
  [{ map: { boundaries: 3 } }, undefined],
  [{ map: { boundaries: '' } }, undefined],
  [{ map: null }, undefined],
  [{}, undefined],
  [null, undefined],
  ['x', undefined],
])('reads %j as %j', (config, expected) => {
  expect(readMapConfig(config)).toEqual(expected);
});
