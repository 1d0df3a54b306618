import { expect, it } from 'vitest';
import { connectionState, isAlive } from './connection-state.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

it.each([
  ['ACTIVE', '2027-11-24T10:00:00Z', 'active'],
  ['ACTIVE', '2026-12-08T10:00:01Z', 'active'],
  ['ACTIVE', '2026-12-08T10:00:00Z', 'expiring'],
  ['ACTIVE', '2026-11-24T10:00:01Z', 'expiring'],
  ['ACTIVE', '2026-11-24T10:00:00Z', 'expired'],
  ['EXPIRED', '2026-11-24T09:00:00Z', 'expired'],
  // the clock of this browser is behind: the server knows better
  ['EXPIRED', '2026-11-24T11:00:00Z', 'expired'],
  ['REVOKED', '2027-11-24T10:00:00Z', 'revoked'],
  ['REVOKED', '2026-11-24T09:00:00Z', 'revoked'],
] as const)('%s until %s is %s', (state, expiresAt, told) => {
  expect(connectionState({ state, expiresAt }, NOW)).toBe(told);
});

it('lives until it expired or was revoked', () => {
  const alive = (['active', 'expiring', 'expired', 'revoked'] as const).map(isAlive);
  expect(alive).toEqual([true, true, false, false]);
});
