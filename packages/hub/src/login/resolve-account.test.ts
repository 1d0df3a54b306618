import { stableId } from '@hub/domain';
import { describe, expect, test } from 'vitest';
import { claimsOf, DEMO_ACCOUNTS } from '../demo/demo-accounts.ts';
import { DEMO_ORGANISATIONS, GENT, MECHELEN } from './organisations.ts';
import { createResolveAccount } from './resolve-account.ts';

const resolve = createResolveAccount(DEMO_ORGANISATIONS);
const SOFIE = {
  sub: 'sofie.jacobs',
  name: 'Sofie Jacobs',
  ...claimsOf(MECHELEN, ['editor', 'signatory']),
};

test('every demo person has access, with the rights of the claim', async () => {
  for (const { login, name, claims } of DEMO_ACCOUNTS) {
    const account = await resolve({ sub: login, name, ...claims });
    expect(account?.actor.rights.length, login).toBeGreaterThan(0);
    expect(account?.actor.userId).toBe(stableId('user', login));
  }
});

test('a person acts for the organisation of the login', async () => {
  expect(await resolve(SOFIE)).toEqual({
    organisationName: 'Mechelen',
    actor: {
      audience: 'municipality',
      userId: stableId('user', 'sofie.jacobs'),
      userName: 'Sofie Jacobs',
      organisationId: stableId('organisation', '12025'),
      rights: ['editor', 'signatory'],
    },
  });
});

describe('nobody gets in', () => {
  test.each([
    ['for an organisation that we do not know', { vo_orgcode: '0123456789' }],
    ['as another kind of actor than the organisation', { vo_doelgroepcode: 'GID' }],
    ['without rights in this application', { samenlevenhub_rol_3d: undefined }],
    ['with rights for another organisation', { samenlevenhub_rol_3d: [`editor:${GENT.code}`] }],
    ['with the right of another audience', { samenlevenhub_rol_3d: [`approver:${MECHELEN.code}`] }],
    ['without a subject', { sub: '' }],
  ])('%s', async (_, change) => {
    expect(await resolve({ ...SOFIE, ...change })).toBeUndefined();
  });
});

test('one right may come as plain text, and words of other applications are left out', async () => {
  const one = await resolve({ ...SOFIE, samenlevenhub_rol_3d: `reader:${MECHELEN.code}` });
  expect(one?.actor.rights).toEqual(['reader']);
  const mixed = await resolve({
    ...SOFIE,
    samenlevenhub_rol_3d: [`reader:${MECHELEN.code}`, `owner:${MECHELEN.code}`, 7],
  });
  expect(mixed?.actor.rights).toEqual(['reader']);
});
