import type { JWTPayload } from 'jose';
import { expect, test } from 'vitest';
import { readLogoutToken } from './logout-token.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const EVENTS = { [EVENT]: {} };
const GOOD: JWTPayload = {
  iss: 'https://idp.example',
  jti: 'j1',
  sub: 'an',
  sid: 's1',
  events: EVENTS,
};

const without = (name: string): JWTPayload =>
  Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name));

test.each([
  [GOOD, 'logout+jwt', { subject: 'an', providerSession: 's1' }],
  [without('sid'), 'JWT', { subject: 'an', providerSession: undefined }],
  [without('sub'), undefined, { subject: undefined, providerSession: 's1' }],
])('%j of type %s names whom to log out', (payload, type, whom) => {
  expect(readLogoutToken(payload, type)).toEqual({ id: 'j1', issuer: GOOD.iss, ...whom });
});

test.each([
  ['an ID token', { ...without('events'), nonce: 'n' }, 'JWT'],
  ['a token of another type', GOOD, 'at+jwt'],
  ['a token with a nonce', { ...GOOD, nonce: 'n' }, 'logout+jwt'],
  ['another event', { ...GOOD, events: { 'https://x.example/event': {} } }, 'logout+jwt'],
  ['an event that is no object', { ...GOOD, events: { [EVENT]: 1 } }, 'logout+jwt'],
  ['a token without a name', { ...GOOD, jti: '' }, 'logout+jwt'],
  ['a token that names nobody', { ...without('sid'), sub: '' }, 'logout+jwt'],
])('%s logs nobody out', (_, payload, type) => {
  expect(readLogoutToken(payload, type)).toBeUndefined();
});
