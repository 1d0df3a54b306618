// Who is nobody: an ended session, a made-up one, a token for somebody else's address, a login without an organisation of ours.
import { CSRF_HEADER } from '@hub/gateway';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { through } from './contract.ts';
import { changeArguments, questionArguments } from './root-arguments.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let ended: string;
let living: string;
beforeAll(async () => {
  world = await startWorld();
  ended = await cookieOf('municipality-own-editor');
  living = await cookieOf('partner-own-editor');
  await world.sql(
    "update gateway.session set ends_at = now() where account::text like '%own-editor%' and account::text like '%municipality%'",
  );
});
afterAll(() => world?.stop());

async function cookieOf(name: string): Promise<string> {
  const visitor = world.visitors.get(name);
  return [...(visitor?.cookies ?? [])].map((pair) => pair.join('=')).join('; ');
}

const send = (path: string, query: string, headers: Record<string, string>) =>
  fetch(`${world.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CSRF_HEADER]: '1', ...headers },
    body: JSON.stringify({ query }),
  });

/** Every question and every change of the hub, as one would ask it. */
const everything = (): string[] =>
  Object.entries({ ...questionArguments(world.rows), ...changeArguments(world.rows) }).map(
    ([field, given]) => through([`${field}${given}`], '', '__typename'),
  );

async function refusedEverywhere(path: string, headers: Record<string, string>): Promise<void> {
  for (const query of everything()) {
    const response = await send(path, query, headers);
    const text = await response.text();
    expect([response.status, query]).toEqual([401, query]);
    expect(text).not.toMatch(/kanarie|"data"/);
  }
}

describe('refused for every question and every change', () => {
  test('a session that ended', () => refusedEverywhere('/graphql', { cookie: ended }));

  test('a session that was made up', () =>
    refusedEverywhere('/graphql', { cookie: `__Host-hub=${'a'.repeat(43)}` }));

  test('a session at the address of programs', () =>
    refusedEverywhere('/graphql/partner', { cookie: living }));

  test('a token at the address of another audience', () =>
    refusedEverywhere('/graphql/municipality', { authorization: `Bearer ${world.machineToken}` }));

  test('a token of which a letter was changed', () => {
    const [head = '', body = '', signature = ''] = world.machineToken.split('.');
    const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    return refusedEverywhere('/graphql/partner', {
      authorization: `Bearer ${head}.${body}.${other}`,
    });
  });
});

test('what a request says of itself changes nothing: the public stays the public', async () => {
  const claims = {
    'x-hub-actor': '{"audience":"agency","rights":["administrator"]}',
    'x-forwarded-user': 'els.vandamme',
    authorization: `Bearer ${world.machineToken}`,
  };
  const response = await send('/graphql', '{ auditEntries { totalCount } }', claims);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('GRAPHQL_VALIDATION_FAILED');
});
