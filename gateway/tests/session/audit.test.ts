import { afterAll, beforeAll, expect, it } from 'vitest';
import { AGENT, type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const OTHER = {
  organisationName: 'Archive',
  actor: { ...AGENT.actor, organisationId: '00000000-0000-4000-8000-000000000002' },
} as typeof AGENT;

const login = (subject: string) => ({
  ...{ issuer: 'https://idp.example', subject, providerSession: `s-${subject}` },
  accounts: [AGENT, OTHER] as const,
});

async function told(): Promise<string[]> {
  const entries = await gateway.database.sql<{ action: string; organisation_id: string }>(
    'select action, organisation_id from audit.entry order by id',
  );
  await gateway.database.sql(
    'begin; alter table audit.entry disable trigger all; delete from audit.entry; delete from audit.head; alter table audit.entry enable trigger all; commit',
  );
  return entries.map(({ action, organisation_id: file }) => `${action} ${file.slice(-1)}`);
}

it('who comes in, goes over to another organisation and leaves, stands in the files of both', async () => {
  const { sessions } = gateway;
  const id = await sessions.begin(login('an'));
  const next = await sessions.switchTo(id, OTHER.actor.organisationId);
  expect(await sessions.end(next ?? '')).toBeDefined();
  expect(await told()).toEqual([
    'session.started 1',
    'session.switched-from 1',
    'session.switched-to 2',
    'session.ended 2',
  ]);
});

it('what did not happen leaves nothing', async () => {
  const { sessions } = gateway;
  expect(await sessions.end('nobody')).toBeUndefined();
  expect(await sessions.switchTo('nobody', OTHER.actor.organisationId)).toBeUndefined();
  expect(await told()).toEqual([]);
});

it('sessions that end elsewhere, or because the login service says so', async () => {
  const { sessions } = gateway;
  const [here] = [await sessions.begin(login('bo')), await sessions.begin(login('bo'))];
  await sessions.endOthersOfPerson(here);
  expect(await sessions.endAllOfProvider({ issuer: 'https://idp.example', subject: 'bo' })).toBe(1);
  expect(await told()).toEqual([
    'session.started 1',
    'session.started 1',
    'session.ended-everywhere 1',
    'session.ended-by-login-service 1',
  ]);
});
