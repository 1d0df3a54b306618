import { publicSession, type RemoteReference, type Session } from '@hub/client';
import { expect, test } from 'vitest';
import { decideView, homeOf } from './decide-view.ts';
import { pickRemote } from './pick-remote.ts';

const remote = (name: string, prefix: string): RemoteReference => ({
  name,
  prefix,
  url: `/apps/${name}/remote.json`,
});
const REMOTES = [
  remote('public', '/'),
  remote('agency', '/agency'),
  remote('partner', '/partner'),
  remote('partner-tools', '/partner/tools'),
];
const visitor = publicSession('nl');
const official: Session = { ...visitor, audience: 'agency', user: { name: 'An Peeters' } };

test.each([
  ['/', 'public'],
  ['/agency', 'agency'],
  ['/agency/dossier/1', 'agency'],
  ['/agencyx', 'public'],
  ['/partner/tools/x', 'partner-tools'],
  ['/partner/toolbox', 'partner'],
])('%s belongs to %s', (path, name) => {
  expect(pickRemote(path, REMOTES)?.name).toBe(name);
  expect(pickRemote(path, REMOTES.toReversed())?.name).toBe(name);
});

test.each([
  [visitor, '/', { kind: 'remote', remote: REMOTES[0] }],
  [visitor, '/agency/x', { kind: 'login', hint: 'agency' }],
  [official, '/agency/x', { kind: 'remote', remote: REMOTES[1] }],
  [official, '/partner', { kind: 'other-audience', home: '/agency' }],
  [official, '/kaart', { kind: 'remote', remote: REMOTES[0] }],
  [official, '/start', { kind: 'redirect', to: '/agency' }],
  [visitor, '/start', { kind: 'redirect', to: '/' }],
] as const)('%o at %s', (session, path, view) => {
  expect(decideView(path, session, REMOTES)).toEqual(view);
});

test('without a front-end at the root an unknown address is not found', () => {
  expect(decideView('/x', visitor, REMOTES.slice(1))).toEqual({ kind: 'not-found' });
});

test('who has no front-end of its own is at home at the root', () => {
  expect(homeOf({ ...official, audience: 'municipality' }, REMOTES)).toBe('/');
});
