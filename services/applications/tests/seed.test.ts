import { isIban, stableId } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIban } from '../src/seed/demo-people.ts';
import { applications } from '../src/subgraph.ts';
import { tellDemonstration } from './fixture/demonstration.ts';
import { DECIDE, resultOf, START } from './fixture/operations.ts';
import { agent, an, citizen, mechelen, sofie } from './fixture/people.ts';

const now = new Date('2026-11-23T12:00:00Z');
let service: TestService;
let took: number;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellDemonstration(service);
  const started = performance.now();
  await service.seed('demo', now);
  took = performance.now() - started;
});
afterAll(() => service?.stop());

const perRound = <T extends object>(select: string) =>
  service.sql<T & { slug: string }>(
    `select r.slug, ${select} from applications.award_part p
       join applications.round_snapshot r on r.id = p.round_id
       join applications.organisation_snapshot o on o.id = p.organisation_id
      group by r.slug order by r.slug`,
  );

async function listed<T>(query: string): Promise<T[]> {
  const { data, errors } = await service.ask(an, query, {}, { now });
  expect(errors).toBeUndefined();
  return (data as { applications: { nodes: T[] } }).applications.nodes;
}

describe('the past rounds', () => {
  it('count as many applicants and local governments as were published', async () => {
    expect(
      await perRound(
        `count(distinct p.award_id)::int as files,
         count(distinct p.organisation_id) filter (where o.local_government_kind = 'MUNICIPALITY')::int as governments`,
      ),
    ).toEqual([
      { slug: 'ronde-1', files: 50, governments: 103 },
      { slug: 'ronde-2', files: 59, governments: 147 },
      { slug: 'ronde-3', files: 59, governments: 147 },
    ]);
  });

  it('were awarded just below what was published', async () => {
    const rounds = await service.sql<{ budget: number; awarded: number }>(
      `select budget_cents::float8 as budget, awarded_cents::float8 as awarded
         from applications.round_snapshot where not demo order by ordinal`,
    );
    expect(rounds).toHaveLength(3);
    for (const { budget, awarded } of rounds) {
      expect(awarded).toBeLessThanOrEqual(budget);
      expect(awarded).toBeGreaterThan(budget - 10_000);
    }
  });

  it('hold what is publicly known: amounts, and actions of known applicants', async () => {
    const amountOf = async (nis: string) =>
      (
        await service.sql<{ amount: number }>(
          'select amount_cents::float8 as amount from applications.award where holder_id = $1 and round_id = $2',
          [stableId('organisation', nis), stableId('round', 'ronde-1')],
        )
      )[0]?.amount;
    expect(await amountOf('72039')).toBe(25_970_000);
    expect(await amountOf('12025')).toBeGreaterThan(59_500_000);
    expect(await amountOf('12025')).toBeLessThanOrEqual(60_000_000);
    const actions = await service.sql<{ n: number }>(
      'select count(distinct action_id)::int as n from applications.award_part where organisation_id = $1 and round_id = $2',
      [mechelen, stableId('round', 'ronde-1')],
    );
    expect(actions).toEqual([{ n: 13 }]);
    const gent = await service.sql<{ id: string }>(
      'select distinct action_id as id from applications.award_part where organisation_id = $1 and round_id = $2',
      [stableId('organisation', '44021'), stableId('round', 'ronde-1')],
    );
    expect(gent.map(({ id }) => id)).toEqual(
      expect.arrayContaining([13, 16, 17].map((number) => stableId('action', String(number)))),
    );
  });

  it('repeat the published figures of action 2', async () => {
    const answer = await service.entities(
      citizen,
      [{ __typename: 'Action', id: stableId('action', '2') }],
      '... on Action { uptakePerRound { organisations awardedReach achievedReach awarded fictional } }',
    );
    expect(answer.data?._entities).toMatchObject([
      {
        uptakePerRound: [
          { organisations: 24, awardedReach: 16, achievedReach: 14, awarded: 40_000_000 },
          { organisations: 34, awardedReach: 19, achievedReach: 18, awarded: 47_500_000 },
          { organisations: 35, awardedReach: 19, awarded: 47_500_000, fictional: true },
        ],
      },
    ]);
  });

  it('reported, all but four in round 3', async () => {
    const missing = await perRound<{ missing: number }>(
      'count(distinct p.award_id) filter (where p.achieved_reach is null)::int as missing',
    );
    expect(missing.map((row) => row.missing)).toEqual([0, 0, 4]);
    const [spread] = await service.sql<{ least: number; most: number; plans: number[] }>(
      `select min(achieved_reach::float8 / (current_reach + awarded_reach)) filter (where indicator_kind = 'COUNT' and awarded_reach >= 20) as least,
              max(achieved_reach::float8 / (current_reach + awarded_reach)) filter (where indicator_kind = 'COUNT' and awarded_reach >= 20) as most,
              array_agg(distinct achieved_reach) filter (where indicator_kind = 'PLAN' and achieved_reach is not null) as plans
         from applications.award_part`,
    );
    expect(spread?.least).toBeGreaterThanOrEqual(0.65);
    expect(spread?.most).toBeLessThanOrEqual(1.25);
    expect(spread?.plans).toEqual([0, 1]);
  });

  it('tell finance of every award, once', async () => {
    expect(
      await service.sql(
        'select type, count(*)::int as n, count(distinct aggregate_id)::int as awards from applications.event group by type',
      ),
    ).toEqual([{ type: 'award-decided', n: 168, awards: 168 }]);
  });

  it('say everywhere that they are invented', async () => {
    for (const table of ['application', 'award', 'award_part']) {
      expect(await service.sql(`select 1 from applications.${table} where not fictional`)).toEqual(
        [],
      );
    }
    const query = `{ applications(filter: { search: "PS-2022" }, first: 200) { nodes { applicant { id } contact { lastName } events { note } } } }`;
    const nodes = await listed<{
      applicant: { id: string };
      contact: { lastName: string };
      events: { note: string }[];
    }>(query);
    expect(nodes).toHaveLength(50);
    for (const { contact, events } of nodes) {
      expect(contact.lastName).toContain('(fictief)');
      expect(events[0]?.note).toMatch(/fictief/i);
    }
    const own = nodes.find(({ applicant }) => applicant.id === mechelen);
    expect(own?.events[0]?.note).toContain('https://www.groenmechelen.be');
  });

  it('cover what partners carry out', async () => {
    const [row] = await service.sql<{ reach: number }>(
      `select awarded_reach as reach from applications.award_part where organisation_id = $1 and round_id = $2 and indicator_code = 'A5'`,
      [mechelen, stableId('round', 'ronde-3')],
    );
    expect(row?.reach).toBeGreaterThanOrEqual(600);
  });

  it('have receipts that stand, and accounts that pass their check digits but no bank gave out', async () => {
    expect(
      await service.sql(
        `select 1 from applications.application a left join applications.submission s on s.application_id = a.id and s.hash = a.receipt_hash
          where s.hash is null`,
      ),
    ).toEqual([]);
    for (const key of ['12025', '44021', 'vgc', '11023']) {
      expect(isIban(demoIban(key))).toBe(true);
      expect(demoIban(key).slice(4, 7)).toBe('999');
    }
  });
});

describe('the open round', () => {
  const LIST = `{ applications(filter: { roundId: "${stableId('round', 'demo')}" }, sort: NUMBER) { counts { state count }
    nodes { id number state version applicant { id } submittedAt availableSteps problems { code } calculation { requested } eligibility { eligible } } } }`;

  it('has a work list in different states, none of Mechelen, all inside the window', async () => {
    const nodes = await listed<{ applicant: { id: string }; submittedAt: string; number: string }>(
      LIST,
    );
    expect(nodes).toHaveLength(12);
    expect(
      await service.sql(
        `select state, count(*)::int as count from applications.application
          where round_id = $1 group by state order by state`,
        [stableId('round', 'demo')],
      ),
    ).toEqual([
      { state: 'ADMISSIBLE', count: 3 },
      { state: 'ASSESSED', count: 2 },
      { state: 'INADMISSIBLE', count: 1 },
      { state: 'SUBMITTED', count: 5 },
      { state: 'WITHDRAWN', count: 1 },
    ]);
    expect(nodes.map(({ applicant }) => applicant.id)).not.toContain(mechelen);
    expect(nodes.map(({ number }) => number)).toEqual(
      nodes.map((_, index) => `PS-2026-${String(index + 1).padStart(4, '0')}`),
    );
    for (const { submittedAt } of nodes) {
      expect(Date.parse(submittedAt)).toBeLessThan(now.getTime());
    }
  });

  it('goes on: the next number, and a decision by another person', async () => {
    const started = resultOf(
      await service.ask(sofie, START, { roundId: stableId('round', 'demo') }, { now }),
    );
    expect(started).toMatchObject({ number: 'PS-2026-0013' });
    const nodes = await listed<{ id: string; state: string; version: number }>(LIST);
    const waiting = nodes.find(({ state }) => state === 'ASSESSED');
    const variables = { id: waiting?.id, version: waiting?.version, reference: 'VR 1' };
    const byProposer = {
      ...agent('An Peeters', 'approver'),
      userId: stableId('user', 'an.peeters'),
    };
    expect(resultOf(await service.ask(byProposer, DECIDE, variables, { now }))).toMatchObject({
      problems: [{ code: 'SAME_PERSON' }],
    });
    const karim = agent('Karim', 'approver');
    expect(resultOf(await service.ask(karim, DECIDE, variables, { now }))).toMatchObject({
      state: 'DECIDED',
    });
  });
});

it('is fast, and changes nothing when it runs again', async () => {
  expect(took).toBeLessThan(15_000); // about one second; a machine that runs all tests is busy
  const rows = 'select count(*)::int as n from applications.award_part';
  const [before] = await service.sql(rows);
  await service.seed('demo', now);
  expect(await service.sql(rows)).toEqual([before]);
});

it('is the same everywhere: without what others tell, it adds nothing', async () => {
  const empty = await startTestService(applications);
  try {
    await empty.seed('reference', now);
    await empty.seed('demo', now);
    expect(await empty.sql('select 1 from applications.application')).toEqual([]);
  } finally {
    await empty.stop();
  }
});
