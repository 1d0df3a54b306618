import { stableId } from '@hub/domain';
import { describe, expect, test } from 'vitest';
import { claimsOf, DEMO_ACCOUNTS } from '../demo/demo-accounts.ts';
import { ABB, DEMO_ORGANISATIONS, GENT, MECHELEN, STAP_SAMEN } from './organisations.ts';
import { createResolveAccounts } from './resolve-accounts.ts';

const resolve = createResolveAccounts(DEMO_ORGANISATIONS);
const SOFIE = {
  sub: 'sofie.jacobs',
  name: 'Sofie Jacobs',
  ...claimsOf(MECHELEN, ['editor', 'signatory']),
};

test('every demo person has access, with the rights of the claim', async () => {
  for (const { login, name, claims } of DEMO_ACCOUNTS) {
    const [account] = await resolve({ sub: login, name, ...claims });
    expect(account?.actor.rights.length, login).toBeGreaterThan(0);
    expect(account?.actor.userId).toBe(stableId('user', login));
  }
});

test('a person acts for the organisation of the login', async () => {
  expect(await resolve(SOFIE)).toEqual([
    {
      organisationName: 'Mechelen',
      actor: {
        audience: 'municipality',
        userId: stableId('user', 'sofie.jacobs'),
        userName: 'Sofie Jacobs',
        organisationId: stableId('organisation', '12025'),
        rights: ['editor', 'signatory'],
      },
    },
  ]);
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
    expect(await resolve({ ...SOFIE, ...change })).toEqual([]);
  });
});

describe('a login with rights for several organisations', () => {
  const rights = (...entries: string[]) =>
    Promise.resolve(resolve({ ...SOFIE, samenlevenhub_rol_3d: entries }));

  test('may act for each of them, first for the one of the login, with the rights given there', async () => {
    const accounts = await rights(
      `reader:${GENT.code}`,
      `signatory:${GENT.code}`,
      `editor:${MECHELEN.code}`,
    );
    expect(accounts.map(({ organisationName, actor }) => [organisationName, actor.rights])).toEqual(
      [
        ['Mechelen', ['editor']],
        ['Gent', ['reader', 'signatory']],
      ],
    );
    expect(new Set(accounts.map(({ actor }) => actor.userId)).size).toBe(1);
  });

  test('of another kind stays in its own kind', async () => {
    const accounts = await rights(
      `editor:${MECHELEN.code}`,
      `reader:${ABB.code}`,
      `editor:${STAP_SAMEN.code}`,
    );
    expect(accounts.map(({ organisationName }) => organisationName)).toEqual(['Mechelen']);
  });
});

test('one right may come as plain text, and words of other applications are left out', async () => {
  const [one] = await resolve({ ...SOFIE, samenlevenhub_rol_3d: `reader:${MECHELEN.code}` });
  expect(one?.actor.rights).toEqual(['reader']);
  const [mixed] = await resolve({
    ...SOFIE,
    samenlevenhub_rol_3d: [`reader:${MECHELEN.code}`, `owner:${MECHELEN.code}`, 7],
  });
  expect(mixed?.actor.rights).toEqual(['reader']);
});
