// What happens when two people press at the same moment. Triggers hold both transactions open, so that a missing lock shows.
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { clean } from './fixture/clean.ts';
import { now, round, roundId, tellFacts } from './fixture/facts.ts';
import {
  complete,
  DECIDE,
  proposed,
  type Result,
  resultOf,
  SAVE,
  type Seen,
  START,
  SUBMIT,
  save,
  start,
  submitted,
} from './fixture/operations.ts';
import { agent, joris, karim, sofie } from './fixture/people.ts';

/** Holds one award of 80 and no second one. */
const tight = round({ slug: 'tight', ordinal: 5, budgetCents: 2 * 80 * 65_000 - 1 });

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round(), tight]);
  await service.sql(`
    create function applications.linger() returns trigger language plpgsql as $$
    begin perform pg_sleep(0.25); return null; end $$;
    create trigger linger after insert or update on applications.application
      for each statement execute function applications.linger();
    create trigger linger after insert on applications.award
      for each statement execute function applications.linger();`);
});
afterAll(() => service?.stop());
afterEach(() => clean(service));

const kinds = (results: Result[]) =>
  results
    .map((result) => (result.__typename === 'Refused' ? result.problems[0]?.code : result.state))
    .sort();

it('two colleagues who start get one draft with one number', async () => {
  const click = () => service.ask(sofie, START, { roundId }, { now });
  const [one, two] = (await Promise.all([click(), click()])).map(resultOf);
  expect(one).toEqual(two);
  expect(await service.sql('select count(*)::int as n from applications.application')).toEqual([
    { n: 1 },
  ]);
  expect(await service.sql('select step from applications.application_event')).toHaveLength(1);
});

it('of two saves of one version one stays and the other learns what stands', async () => {
  const { id, version } = await start(service, sofie);
  const write = (iban: string) =>
    service.ask(sofie, SAVE, { input: { id, version, iban } }, { now });
  const results = (await Promise.all([write('een'), write('twee')])).map(resultOf);
  expect(kinds(results)).toEqual(['DRAFT', 'STALE_VERSION']);
});

it('of two submits one is taken, and the other finds its receipt', async () => {
  const { id, version } = await save(service, sofie, await start(service, sofie), complete);
  const click = () => service.ask(sofie, SUBMIT, { id, version }, { now });
  const results = (await Promise.all([click(), click()])).map(resultOf);
  expect(kinds(results)).toEqual(['NOT_A_DRAFT', 'SUBMITTED']);
  const refused = results.find(({ __typename }) => __typename === 'Refused');
  const taken = results.find(({ __typename }) => __typename === 'Application');
  expect(refused).toMatchObject({ current: { receipt: (taken as { receipt: object }).receipt } });
  expect(await service.sql('select revision from applications.submission')).toHaveLength(1);
});

it('a save that meets a submit does not change what was submitted', async () => {
  const { id, version } = await save(service, sofie, await start(service, sofie), complete);
  const results = (
    await Promise.all([
      service.ask(sofie, SUBMIT, { id, version }, { now }),
      service.ask(sofie, SAVE, { input: { id, version, iban: 'BE00' } }, { now }),
    ])
  ).map(resultOf);
  const outcome = kinds(results);
  // whoever comes first wins; both never do
  expect([
    ['NOT_A_DRAFT', 'SUBMITTED'],
    ['DRAFT', 'STALE_VERSION'],
  ]).toContainEqual(outcome);
});

it('two approvers cannot spend the last euro twice', async () => {
  const applicants = [sofie, joris];
  const ready: Seen[] = [];
  for (const official of applicants) {
    ready.push(
      await proposed(service, await submitted(service, official, { round: tight.roundId })),
    );
  }
  const other = agent('Ans Goedkeurder', 'approver');
  const decide = (actor: typeof karim, application = ready[0]) =>
    service.ask(
      actor,
      DECIDE,
      { id: application?.id, version: application?.version, reference: 'VR 2026/1' },
      { now },
    );
  const results = (await Promise.all([decide(karim, ready[0]), decide(other, ready[1])])).map(
    resultOf,
  );
  expect(kinds(results)).toEqual(['AWARD_ABOVE_BUDGET', 'DECIDED']);
  expect(
    await service.sql(
      `select r.awarded_cents::int as awarded, count(a.id)::int as awards
         from applications.round_snapshot r join applications.award a on a.round_id = r.id
        where r.slug = 'tight' group by r.id`,
    ),
  ).toEqual([{ awarded: 80 * 65_000, awards: 1 }]);
});

it('two approvers of one application decide once', async () => {
  const { id, version } = await proposed(service, await submitted(service, sofie));
  const decide = (actor: typeof karim) =>
    service.ask(actor, DECIDE, { id, version, reference: 'VR 2026/1' }, { now });
  const results = (
    await Promise.all([decide(karim), decide(agent('Ans Goedkeurder', 'approver'))])
  ).map(resultOf);
  expect(kinds(results)).toEqual(['DECIDED', 'WRONG_STATE']);
  expect(
    await service.sql("select id from applications.event where type = 'award-decided'"),
  ).toHaveLength(1);
});
