import { expect, it } from 'vitest';
import { cellCentre } from '../src/tile-map/hexagon.ts';
import { findByName, nextTile, type Place } from '../src/tile-map/next-tile.ts';

const place = (name: string, q: number, r: number): Place => ({
  id: name,
  name,
  at: cellCentre({ q, r }),
});

//   a b c
//  d e f
const places = [
  place('Aalst', 0, 0),
  place('Beernem', 1, 0),
  place('Boom', 2, 0),
  place('Deinze', -1, 1),
  place('Eeklo', 0, 1),
  place('Essen', 1, 1),
];
const at = (name: string) => {
  const found = places.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found;
};

it.each([
  ['Aalst', 'ArrowRight', 'Beernem'],
  ['Beernem', 'ArrowLeft', 'Aalst'],
  ['Boom', 'ArrowRight', undefined],
  ['Eeklo', 'ArrowUp', 'Aalst'],
  ['Deinze', 'ArrowRight', 'Eeklo'],
  ['Eeklo', 'Home', 'Aalst'],
  ['Eeklo', 'End', 'Essen'],
  ['Eeklo', 'Tab', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(nextTile(places, at(from), key)?.name).toBe(to);
});

it.each([
  ['Aalst', 'b', 'Beernem'],
  ['Beernem', 'b', 'Boom'],
  ['Boom', 'b', 'Beernem'],
  ['Beernem', 'bo', 'Boom'],
  ['Beernem', 'x', undefined],
])('from %s, typing %j leads to %s', (from, typed, to) => {
  expect(findByName(places, at(from), typed)?.name).toBe(to);
});
