import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, problemsOf, wantedOf } from './wanted-connection.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

describe('what the hub is asked', () => {
  it.each([
    [{ name: ' Planning ' }, { name: 'Planning' }],
    [{ access: 'read' }, { scopes: ['read'] }],
    [{ access: 'write' }, { scopes: ['read', 'write'] }],
    [{ life: '30' }, { expiresAt: '2026-12-24T10:00:00.000Z' }],
    [{ life: '365' }, { expiresAt: '2027-11-24T10:00:00.000Z' }],
  ] as const)('%j', (change, wanted) => {
    expect(wantedOf({ ...EMPTY_DRAFT, ...change }, NOW)).toMatchObject(wanted);
  });
});

it.each([
  ['', 'NAME_MISSING'],
  ['  ', 'NAME_MISSING'],
  ['x'.repeat(81), 'NAME_TOO_LONG'],
])('the name "%s" is not sent', (name, code) => {
  expect(problemsOf({ ...EMPTY_DRAFT, name })).toEqual([{ field: 'name', code }]);
});

it('a name of 80 characters is', () => {
  expect(problemsOf({ ...EMPTY_DRAFT, name: ` ${'x'.repeat(80)} ` })).toEqual([]);
});
