import { expect, it } from 'vitest';
import { readReach } from '../src/parts/read-reach.ts';

const jongeren = { max: 180, unit: 'jongeren', locale: 'nl' } as const;

it.each([
  ['0', 0, undefined, 0],
  ['180', 180, undefined, 0],
  ['2.250', 2250, 'Plan ten hoogste 180 jongeren', 2070],
  ['181', 181, 'Plan ten hoogste 180 jongeren', 1],
  ['', undefined, 'Vul een geheel getal in, zonder komma.', 0],
  ['12,5', undefined, 'Vul een geheel getal in, zonder komma.', 0],
  ['veel', undefined, 'Vul een geheel getal in, zonder komma.', 0],
  ['-3', undefined, 'Vul 0 of meer in.', 0],
])('reads %j', (text, value, error, over) => {
  expect(readReach(text, jongeren)).toEqual({ value, error, over });
});

it('has no limit when none is given', () => {
  expect(
    readReach('9999', { max: undefined, unit: undefined, locale: 'nl' }).error,
  ).toBeUndefined();
});
