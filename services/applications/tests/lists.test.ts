import type { Actor } from '@hub/domain';
import { stableId } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { now, organisations, round, roundId, tellFacts } from './fixture/facts.ts';
import { an, citizen, joris, karim, official, partner, sofie } from './fixture/people.ts';

const OTHER = round({ slug: 'other', ordinal: 5 });
const STATES = ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'ADMISSIBLE', 'WITHDRAWN'];

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round(), OTHER]);
  const [template] = organisations;
  if (!template) throw new Error('No organisation to copy.');
  await service.deliver('organisations-registered', {
    organisations: Array.from({ length: 200 }, (_, index) => ({
      ...template,
      id: applicant(index),
      name: index === 7 ? '100%_Gemeente' : `Gemeente ${index}`,
    })),
  });
  await service.sql(
    `insert into applications.application (id, number, round_id, applicant_id, kind, state, version, requested_cents,
       saved_at, submitted_at, receipt_hash, revision, fictional)
     select (a->>'id')::uuid, a->>'number', (a->>'round')::uuid, (a->>'applicant')::uuid, 'NEW', a->>'state', 1,
       (a->>'requested')::bigint, now(), (a->>'submitted')::timestamptz,
       case when a->>'submitted' is not null then repeat('a', 64) end, case when a->>'submitted' is null then 0 else 1 end, true
     from json_array_elements($1::json) a`,
    [JSON.stringify(Array.from({ length: 200 }, (_, index) => row(index)))],
  );
  await service.sql(
    `insert into applications.application_line (application_id, indicator_code, current_reach, planned_reach, priority)
     select id, 'A9.1', 0, 10, 1 from applications.application`,
  );
});
afterAll(() => service?.stop());

const applicant = (index: number) => stableId('organisation', `list/${index}`);
function row(index: number) {
  const state = STATES[index % STATES.length];
  return {
    id: stableId('application', String(index)),
    number: `PS-2026-${String(1000 + index)}`,
    round: index < 190 ? roundId : OTHER.roundId,
    applicant: applicant(index),
    state,
    requested: index * 100,
    submitted: state === 'DRAFT' ? null : new Date(now.getTime() + (index % 50) * 1000),
  };
}

interface Page {
  totalCount: number;
  nodes: { number: string; state: string; calculation: { requested: number } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  counts: { state: string; count: number }[];
}
const LIST = `query ($filter: ApplicationFilter, $sort: ApplicationSort, $first: Int, $after: String) {
  applications(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount counts { state count } pageInfo { hasNextPage endCursor }
    nodes { number state submittedAt applicant { id } calculation { requested } availableSteps } } }`;
const EVERYTHING = `query ($first: Int) { applications(first: $first) { totalCount counts { state count } nodes {
  number contact { email } iban lines { amount awardedReach } calculation { requested } eligibility { eligible }
  problems { code } availableSteps receipt { hash } award { id lines { awarded } } events { step }
  proposal { amount lines { awarded } } } } }`;

async function list(actor: Actor, variables: object = {}): Promise<Page> {
  const answer = await service.ask(actor, LIST, { ...variables }, { now });
  expect(answer.errors).toBeUndefined();
  return answer.data?.applications as Page;
}
const errorOf = async (variables: object) =>
  (await service.ask(an, LIST, { ...variables })).errors?.[0]?.extensions;

describe('the work list', () => {
  it('counts per state whatever states are shown, and shows no drafts', async () => {
    const page = await list(an, { filter: { states: ['ADMISSIBLE', 'WITHDRAWN'] }, first: 3 });
    expect(page.totalCount).toBe(80);
    expect(page.nodes).toHaveLength(3);
    expect(page.counts).toEqual([
      { state: 'ADMISSIBLE', count: 40 },
      { state: 'SUBMITTED', count: 80 },
      { state: 'WITHDRAWN', count: 40 },
    ]);
    expect((await list(an, { filter: { states: ['DRAFT'] } })).totalCount).toBe(0);
    expect((await list(an, { filter: { states: [] } })).totalCount).toBe(0);
  });

  it('finds by round, number and name, and takes signs for what they are', async () => {
    expect((await list(an, { filter: { roundId: OTHER.roundId } })).totalCount).toBe(8);
    expect((await list(an, { filter: { search: '2026-1001' } })).nodes).toHaveLength(1);
    expect((await list(an, { filter: { search: ' gemeente 11' } })).totalCount).toBe(9);
    expect((await list(an, { filter: { search: '%_' } })).nodes).toMatchObject([
      { number: 'PS-2026-1007' },
    ]);
    expect((await list(an, { filter: { search: "'; drop table x; --\\" } })).totalCount).toBe(0);
  });

  it.each<[string, string[]]>([
    ['NUMBER', ['PS-2026-1001', 'PS-2026-1002', 'PS-2026-1003']],
    ['REQUESTED_DESC', ['PS-2026-1199', 'PS-2026-1198', 'PS-2026-1197']],
    ['SUBMITTED_AT_ASC', ['PS-2026-1001', 'PS-2026-1051', 'PS-2026-1101']],
    ['SUBMITTED_AT_DESC', ['PS-2026-1199', 'PS-2026-1149', 'PS-2026-1099']],
  ])('sorts by %s', async (sort, numbers) => {
    const { nodes } = await list(an, { sort, first: 3 });
    expect(nodes.map(({ number }) => number)).toEqual(numbers);
  });

  it('gives every row once over its pages', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list(an, { first: 37, after });
      seen.push(...page.nodes.map(({ number }) => number));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(160);
    expect(new Set(seen).size).toBe(160);
  });

  it('refuses pages that cannot be', async () => {
    expect(await errorOf({ first: -1 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
    expect(await errorOf({ first: 201 })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await errorOf({ after: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    expect(await errorOf({ filter: { roundId: 'x' } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is a municipality’s own, drafts too, and nobody else’s', async () => {
    const own = await list(official(applicant(0), 'reader'));
    expect(own.nodes).toMatchObject([{ number: 'PS-2026-1000', state: 'DRAFT' }]);
    for (const actor of [sofie, joris, partner, citizen]) {
      expect(await list(actor)).toMatchObject({ totalCount: 0, nodes: [], counts: [] });
    }
  });

  it('needs as many statements for 200 rows as for 10', async () => {
    const statements = async (actor: Actor, first: number) =>
      service.statements(async () => {
        const answer = await service.ask(actor, EVERYTHING, { first }, { now });
        expect(answer.errors).toBeUndefined();
      });
    for (const actor of [an, karim]) {
      const few = await statements(actor, 10);
      expect(await statements(actor, 200)).toHaveLength(few.length);
      expect(few.length).toBeLessThanOrEqual(10);
    }
  });
});
