import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, composeGraph, machineResource } from '../../src/index.ts';
import { SUBGRAPHS } from '../library.ts';
import { startMachineIssuer } from '../machine-issuer.ts';
import { AGENT, type RunningGateway, startGateway } from '../running-gateway.ts';

const MACHINE: Account = {
  organisationName: 'Reader',
  actor: {
    audience: 'partner',
    userId: 'm1',
    userName: 'Machine',
    organisationId: '00000000-0000-4000-8000-000000000002',
    rights: ['reader'],
  },
};

let issuer: Awaited<ReturnType<typeof startMachineIssuer>>;
let gateway: RunningGateway;
beforeAll(async () => {
  issuer = await startMachineIssuer();
  gateway = await startGateway(({ identity }) => ({
    identity: {
      ...identity,
      issuer: issuer.issuer,
      resolveAccounts: ({ role }) => [role === 'agent' ? AGENT : MACHINE],
    },
  }));
});
afterAll(async () => {
  await gateway?.stop();
  await issuer?.stop();
});

const read = (headers: Record<string, string> = {}, audience = 'partner') =>
  fetch(`${gateway.origin}/graphql/${audience}/schema.graphql`, { headers });
const bearer = async (
  claims?: Record<string, string>,
  audience: 'partner' | 'agency' = 'partner',
) => `Bearer ${await issuer.token(machineResource(gateway.origin, audience), claims)}`;

test('a machine reads the contract of its audience, and nothing of another', async () => {
  const response = await read({ authorization: await bearer() });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).toBe(composeGraph(SUBGRAPHS, ['partner']).contracts.get('partner')?.api);
  expect(Object.keys(buildSchema(text).getQueryType()?.getFields() ?? {})).toContain('books');
  for (const hidden of ['price', 'complaints', 'forgotten', 'join__', '@tag'])
    expect(text).not.toContain(hidden);
});

describe('nothing is read', () => {
  test.each(['', 'Bearer a.b.c', 'Basic abc'])('with "%s"', async (authorization) => {
    const response = await read({ authorization });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.text()).not.toContain('type Query');
  });

  test('with a session and no token', async () => {
    const response = await read({ cookie: await gateway.login(MACHINE) });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('type Query');
  });

  test('with a token for another resource', async () => {
    expect((await read({ authorization: await bearer({}, 'agency') })).status).toBe(401);
  });

  test('with the token of a machine of another audience', async () => {
    const response = await read({ authorization: await bearer({ role: 'agent' }) });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('type Query');
  });

  test('of an audience that has no machines, whoever asks', async () => {
    const response = await read({ authorization: await bearer() }, 'agency');
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('type Query');
  });
});
