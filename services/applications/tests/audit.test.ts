import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { clean } from './fixture/clean.ts';
import { now, round, tellFacts } from './fixture/facts.ts';
import { ADMIT, applicationOf, codesOf, DECIDE, PROPOSE, submitted } from './fixture/operations.ts';
import { an, karim, mechelen, sofie } from './fixture/people.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round()]);
});
afterAll(() => service?.stop());
afterEach(() => clean(service));

interface Entry {
  organisation_id: string;
  actor_id: string;
  action: string;
  subject_id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}
const log = (subject: string) =>
  service.sql<Entry>('select * from audit.entry where subject_id = $1 order by id', [subject]);

it('every step of an application is in the log with its amounts, from start to decision', async () => {
  const application = await submitted(service, sofie);
  const { id, version, calculation } = application;
  const admitted = applicationOf(await service.ask(an, ADMIT, { id, version }, { now }));
  const lines = [{ indicatorCode: 'A6', awardedReach: 5 }];
  const { version: second } = admitted;
  const proposed = applicationOf(
    await service.ask(an, PROPOSE, { id, version: second, lines }, { now }),
  );
  const decision = { id, version: proposed.version, reference: 'VR 2026/1' };
  applicationOf(await service.ask(karim, DECIDE, decision, { now }));

  const entries = await log(id);
  expect(entries.map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ['application.started', sofie.userId],
    ['application.submitted', sofie.userId],
    ['application.found-admissible', an.userId],
    ['award.proposed', an.userId],
    ['award.decided', karim.userId],
  ]);
  expect(entries[1]).toMatchObject({
    before: { state: 'DRAFT' },
    after: {
      state: 'SUBMITTED',
      requestedCents: calculation.requested,
      receiptHash: expect.any(String),
    },
  });
  expect(entries[4]).toMatchObject({
    before: { state: 'ASSESSED' },
    after: { state: 'DECIDED', amountCents: 300_000, decisionReference: 'VR 2026/1' },
  });
  // An applicant reads its own file, and what was proposed before the decision is the agency's own.
  const files = entries.map(({ organisation_id }) => organisation_id === mechelen);
  expect(files).toEqual([true, true, true, false, true]);
  expect(entries[3]?.organisation_id).toBe(an.organisationId);
});

it('a refused step leaves no trace, and no personal data reach the log', async () => {
  const { id, version } = await submitted(service, sofie);
  const refused = await service.ask(an, ADMIT, { id, version: version + 1 }, { now });
  expect(codesOf(refused)).toEqual(['STALE_VERSION']);
  const entries = await log(id);
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toMatch(/BE\d|@/);
});
