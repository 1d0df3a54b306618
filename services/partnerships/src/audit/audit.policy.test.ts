import { type Actor, ROLES } from '@hub/domain';
import { expect, it } from 'vitest';
import { readableBy } from './audit.policy.ts';

const person = { userId: 'u', userName: 'n', organisationId: 'own' };
const own = { organisationId: 'own' };

it.each<[string, Actor, object | null]>([
  ['the public', { audience: 'public' }, null],
  ['an administrator', { audience: 'agency', ...person, rights: ['administrator'] }, {}],
  [
    'everybody else at the agency',
    {
      audience: 'agency',
      ...person,
      rights: ROLES.agency.filter((role) => role !== 'administrator'),
    },
    null,
  ],
  ['a reader of a municipality', { audience: 'municipality', ...person, rights: ['reader'] }, own],
  ['an editor of a partner', { audience: 'partner', ...person, rights: ['editor'] }, own],
  ['somebody without a role', { audience: 'partner', ...person, rights: [] }, null],
])('%s', (_, actor, scope) => {
  expect(readableBy(actor)).toEqual(scope);
});
