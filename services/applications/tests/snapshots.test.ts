import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { cooperation, now, organisations, round, roundId, tellFacts } from './fixture/facts.ts';
import {
  applicationOf,
  codesOf,
  DECIDE,
  line,
  proposed,
  save,
  start,
  submitted,
} from './fixture/operations.ts';
import { an, eeklo, gent, joris, karim, official, sofie, wetteren } from './fixture/people.ts';

const FIRST_ID = '00000000-0000-8000-8000-000000000000';
const LAST_ID = 'ffffffff-ffff-8fff-bfff-ffffffffffff';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service);
});
afterAll(() => service?.stop());

/** The same round with a dearer A9.1. */
const dearer = (policyVersion: number) =>
  round({
    policyVersion,
    indicators: round().indicators.map((row) =>
      row.code === 'A9.1' ? { ...row, standardAmountCents: 70_000 } : row,
    ),
  });

it('handles an event once', async () => {
  const delivery = { id: randomUUID(), aggregateId: randomUUID() };
  const tell = () => service.deliver('organisations-registered', { organisations }, delivery);
  expect([await tell(), await tell()]).toEqual(['handled', 'known']);
});

it('keeps the newest facts of an organisation and the newest members of a cooperation', async () => {
  await service.deliver('organisations-registered', {
    organisations: organisations
      .filter(({ id }) => id === gent)
      .map((row) => ({ ...row, name: 'Gent!' })),
  });
  expect(
    await service.sql('select name from applications.organisation_snapshot where id = $1', [gent]),
  ).toEqual([{ name: 'Gent!' }]);
  await service.deliver('cooperation-activated', { ...cooperation, memberIds: [wetteren] });
  const members = 'select organisation_id as id from applications.cooperation_member_snapshot';
  expect(await service.sql(members)).toEqual([{ id: wetteren }]);
  await service.deliver('cooperation-activated', cooperation);
  expect(await service.sql(members)).toHaveLength(2);
  expect(await service.sql(members)).toContainEqual({ id: eeklo });
});

it('reprices drafts and undecided applications under a new policy, tells their owners, and leaves awards', async () => {
  const lead = official(wetteren, 'editor', 'signatory');
  const awarded = await proposed(service, await submitted(service, lead));
  const { id, version } = awarded;
  applicationOf(await service.ask(karim, DECIDE, { id, version, reference: 'VR 1' }, { now }));
  const waiting = await proposed(service, await submitted(service, joris));
  const draft = await save(service, sofie, await start(service, sofie), {
    lines: [line('A9.1', 10, 1)],
  });
  expect(draft.calculation.requested).toBe(650_000);

  await service.deliver('round-published', dearer(2));

  const query = `query ($id: ID!) { application(id: $id) { version calculation { requested }
    lines { indicatorCode standardAmount } events { step note } } }`;
  const seen = async (actor: typeof sofie | typeof an, application: string) =>
    (await service.ask(actor, query, { id: application })).data?.application;
  expect(await seen(sofie, draft.id)).toMatchObject({
    version: draft.version, // what somebody is typing is not stale
    calculation: { requested: 700_000 },
    events: [{ step: 'START' }, { step: 'POLICY_CHANGED', note: expect.stringContaining('7.000') }],
  });
  expect(await seen(an, id)).toMatchObject({ calculation: { requested: 100 * 65_000 + 600_000 } });
  expect(await seen(an, waiting.id)).toMatchObject({
    calculation: { requested: 100 * 70_000 + 600_000 },
  });
  // what was proposed under the old amounts has to be proposed again
  const decision = { id: waiting.id, version: waiting.version, reference: 'VR 2' };
  expect(codesOf(await service.ask(karim, DECIDE, decision, { now }))).toEqual(['STALE_VERSION']);
  expect(
    await service.sql(
      'select requested_cents::int as cents from applications.application where id = $1',
      [draft.id],
    ),
  ).toEqual([{ cents: 700_000 }]);
});

it('does not go back to an older policy that comes late', async () => {
  await service.deliver('round-published', dearer(4));
  await service.deliver('round-published', { ...round(), policyVersion: 3 });
  expect(
    await service.sql('select policy_version from applications.round_snapshot where id = $1', [
      roundId,
    ]),
  ).toEqual([{ policy_version: 4 }]);
  expect(
    await service.sql('select version from applications.round_policy order by version'),
  ).toEqual([1, 2, 3, 4].map((version) => ({ version })));
});

it('takes an applicant for the lead of its own cooperation, also when it joined another', async () => {
  const eligibility = async () => {
    const query = `query ($roundId: ID!) { eligibility(roundId: $roundId) {
      asCooperation residents reasons { code satisfied } } }`;
    const reader = official(wetteren, 'reader');
    return (await service.ask(reader, query, { roundId })).data?.eligibility;
  };
  const asLead = await eligibility();
  expect(asLead).toMatchObject({ asCooperation: true, residents: 8_000 });
  // one whose id comes before and one whose id comes after its own
  for (const cooperationId of [FIRST_ID, LAST_ID]) {
    await service.deliver('cooperation-activated', {
      ...{ ...cooperation, cooperationId, leadId: gent, memberIds: [gent, wetteren] },
    });
    expect(await eligibility()).toEqual(asLead);
  }
});
