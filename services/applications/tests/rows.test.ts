// Row level security and constraints alone: what a service that forgets its own policy could still do.
import type { Actor } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { now, round, tellFacts } from './fixture/facts.ts';
import {
  applicationOf,
  DECIDE,
  proposed,
  type Seen,
  save,
  start,
  submitted,
} from './fixture/operations.ts';
import {
  agent,
  an,
  both,
  citizen,
  eeklo,
  gent,
  joris,
  karim,
  mechelen,
  official,
  partner,
  sofie,
  wetteren,
} from './fixture/people.ts';

let service: TestService;
let draft: Seen;
let decided: Seen;
let open: Seen;

beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round(), round({ slug: 'other', ordinal: 5 })]);
  const lead = official(wetteren, 'editor', 'signatory');
  const proposal = await proposed(service, await submitted(service, lead));
  const variables = { id: proposal.id, version: proposal.version, reference: 'VR 2026/1' };
  decided = applicationOf(await service.ask(karim, DECIDE, variables, { now }));
  open = await proposed(service, await submitted(service, sofie));
  const empty = await start(service, sofie, round({ slug: 'other' }).roundId);
  draft = await save(service, sofie, empty, {
    iban: 'BE71',
    lines: [{ indicatorCode: 'A6', currentReach: 1, plannedReach: 2, priority: 1 }],
  });
});
afterAll(() => service?.stop());

const member = official(eeklo, 'editor', 'signatory');
const countOf = async (actor: Actor, table: string): Promise<number> => {
  const [row] = await service.sqlAs<{ n: number }>(
    actor,
    `select count(*)::int as n from applications.${table}`,
  );
  return row?.n ?? 0;
};
const refusedBy = (code: string) => expect.objectContaining({ code });

describe('reading', () => {
  // positive controls stand beside the negative ones: an empty database would pass those
  it.each<[string, [string, Actor, number][]]>([
    [
      'application',
      [
        ['the applicant', sofie, 2],
        ['another', joris, 0],
        ['the lead', official(wetteren, 'reader'), 1],
        ['a member of its cooperation', member, 1],
        ['the agency, no drafts', an, 2],
      ],
    ],
    [
      'application_line',
      [
        ['the applicant', sofie, 3],
        ['another', joris, 0],
        ['a member', member, 2],
        ['the agency, no drafts', an, 4],
      ],
    ],
    [
      'submission',
      [
        ['the applicant', sofie, 1],
        ['another', joris, 0],
        ['a member', member, 0],
        ['the agency', an, 2],
      ],
    ],
    [
      'application_event',
      [
        ['the applicant, no proposals', sofie, 4],
        ['another', joris, 0],
        ['a member, no proposals', member, 4],
        ['the agency', an, 9],
      ],
    ],
    [
      'award',
      [
        ['who has none', sofie, 0],
        ['the lead', official(wetteren, 'reader'), 1],
        ['a member', member, 1],
        ['the agency', an, 1],
      ],
    ],
    [
      'award_line',
      [
        ['who has none', sofie, 0],
        ['a member', member, 1],
        ['the agency', an, 1],
      ],
    ],
    [
      'award_part',
      [
        ['another municipality', joris, 2],
        ['a partner', partner, 2],
        ['the public', citizen, 2],
        ['the agency', an, 2],
      ],
    ],
    ['award_proposal', [['the agency', an, 2]]],
  ])('%s', async (table, expected) => {
    for (const [who, actor, rows] of expected) {
      expect([who, await countOf(actor, table)]).toEqual([who, rows]);
    }
  });

  it.each([
    'application',
    'application_line',
    'submission',
    'application_event',
    'award',
    'award_line',
    'award_proposal',
    'award_proposal_line',
    'application_number',
    'event',
  ])('keeps %s from partners and the public', async (table) => {
    for (const actor of [partner, citizen]) {
      await expect(countOf(actor, table)).rejects.toEqual(refusedBy('42501'));
    }
  });

  it.each(['award_proposal', 'award_proposal_line', 'application_number'])(
    'keeps %s from municipalities',
    async (table) => {
      await expect(countOf(sofie, table)).rejects.toEqual(refusedBy('42501'));
    },
  );
});

describe('the graph', () => {
  it('shows absent rows to others, also through the entity door', async () => {
    const references = [decided, open, draft].map(({ id }) => ({ __typename: 'Application', id }));
    const seenBy = async (actor: Actor) => {
      const answer = await service.entities(
        actor,
        references,
        '... on Application { number iban }',
      );
      expect(answer.errors).toBeUndefined();
      return (answer.data as { _entities: ({ iban: string | null } | null)[] })._entities.map(
        (row) => row && (row.iban ?? 'no account'),
      );
    };
    const account = 'BE71096123456769';
    expect(await seenBy(sofie)).toEqual([null, account, 'BE71']);
    expect(await seenBy(joris)).toEqual([null, null, null]);
    expect(await seenBy(member)).toEqual(['no account', null, null]);
    expect(await seenBy(an)).toEqual([account, account, null]);
    expect(await seenBy(partner)).toEqual([null, null, null]);
    expect(await seenBy(citizen)).toEqual([null, null, null]);
  });

  it('shows an award to whoever sees its application', async () => {
    const [{ id } = { id: '' }] = await service.sql<{ id: string }>(
      'select id from applications.award',
    );
    const seenBy = async (actor: Actor) => {
      const reference = [{ __typename: 'Award', id }];
      const answer = await service.entities(
        actor,
        reference,
        '... on Award { amount application { number } }',
      );
      return (answer.data as { _entities: unknown[] })._entities[0];
    };
    const shown = expect.objectContaining({ application: { number: decided.number } });
    for (const actor of [an, member, official(wetteren, 'reader')])
      expect(await seenBy(actor)).toEqual(shown);
    for (const actor of [sofie, joris, partner, citizen]) expect(await seenBy(actor)).toBeNull();
  });

  it.each(['nonsense', '00000000-0000-4000-8000-000000000000'])(
    'finds nothing for %j',
    async (id) => {
      const query = 'query ($id: ID!) { application(id: $id) { number } }';
      expect(await service.ask(sofie, query, { id })).toEqual({ data: { application: null } });
      const references = ['Application', 'Award', 'Round', 'Organisation', 'Action'].map(
        (__typename) => ({ __typename, id }),
      );
      const answer = await service.entities(
        an,
        references,
        `... on Round { awarded requested }
      ... on Organisation { participations { awarded } } ... on Action { uptakePerRound { awarded } }`,
      );
      expect(answer.errors).toBeUndefined();
    },
  );
});

describe('writing past the code', () => {
  const attempt = (actor: Actor, sql: string) => service.sqlAs(actor, sql);

  it.each<[string, () => [Actor, string], string]>([
    [
      'an application for another municipality',
      () => [
        sofie,
        `insert into applications.application (id, number, round_id, applicant_id, kind, state, version, requested_cents, saved_at, fictional)
         select gen_random_uuid(), 'PS-2026-9999', round_id, '${gent}', kind, 'DRAFT', 1, 0, now(), true
           from applications.application limit 1`,
      ],
      '42501',
    ],
    [
      'a decision by the applicant',
      () => [
        sofie,
        `update applications.application set state = 'DECIDED' where id = '${open.id}'`,
      ],
      '42501',
    ],
    [
      'back to a draft after submitting',
      () => [sofie, `update applications.application set state = 'DRAFT' where id = '${open.id}'`],
      '23514',
    ],
    [
      'another account after submitting',
      () => [
        sofie,
        `update applications.application set iban = 'BE68539007547034' where id = '${open.id}'`,
      ],
      '23514',
    ],
    [
      'another applicant',
      () => [sofie, `update applications.application set applicant_id = '${gent}'`],
      '42501',
    ],
    [
      'an account by the agency',
      () => [an, "update applications.application set iban = 'BE68539007547034'"],
      '42501',
    ],
    [
      'a step that does not exist',
      () => [an, `update applications.application set state = 'SUBMITTED' where id = '${open.id}'`],
      '23514',
    ],
    [
      'a timeline in the name of another',
      () => [
        an,
        `insert into applications.application_event (application_id, at, step, by_id, by_name)
         values ('${open.id}', now(), 'PROPOSE', '${karim.userId}', 'Karim')`,
      ],
      '42501',
    ],
    [
      'the timeline',
      () => [an, "update applications.application_event set note = 'anders'"],
      '42501',
    ],
    ['a receipt', () => [sofie, "update applications.submission set content = '{}'"], '42501'],
    [
      'a receipt that does not fit',
      () => [
        sofie,
        `insert into applications.submission values ('${open.id}', 2, now(), '${sofie.userId}', repeat('0', 64), '{}')`,
      ],
      '23514',
    ],
    [
      'more than the budget',
      () => [karim, 'update applications.round_snapshot set awarded_cents = budget_cents + 1'],
      '23514',
    ],
    [
      'the budget',
      () => [karim, 'update applications.round_snapshot set budget_cents = 1'],
      '42501',
    ],
    [
      'an award in the name of another',
      () => [both, awardSql({ decidedBy: karim.userId })],
      '42501',
    ],
    ['an award by its proposer', () => [approvingAn, awardSql({ decidedBy: an.userId })], '23514'],
    [
      'an award with another proposer than the one who proposed',
      () => [approvingAn, awardSql({ decidedBy: an.userId, proposedBy: karim.userId })],
      '23503',
    ],
    ['a result', () => [an, 'update applications.award_part set achieved_reach = 1'], '42501'],
    ['a policy', () => [an, "update applications.round_policy set policy = '{}'"], '42501'],
  ])('cannot make or change %s', async (_, make, code) => {
    const [actor, sql] = make();
    await expect(attempt(actor, sql)).rejects.toEqual(refusedBy(code));
  });

  /** Even somebody with every right is not two persons. */
  const approvingAn = agent('An Peeters', 'case-officer', 'juror', 'approver');
  const awardSql = ({
    decidedBy,
    proposedBy = an.userId,
  }: {
    decidedBy: string;
    proposedBy?: string;
  }) =>
    `insert into applications.award (id, application_id, round_id, holder_id, amount_cents, policy_version,
       proposed_by, decided_by, decided_at, decision_reference, fictional)
     values (gen_random_uuid(), '${open.id}', '${round().roundId}', '${mechelen}', 100, 1,
       '${proposedBy}', '${decidedBy}', now(), 'VR', true)`;

  it('changes no row of another municipality, and no line once it is submitted', async () => {
    const changed = (actor: Actor, sql: string) =>
      service.sqlAs<object>(actor, `${sql} returning 1`);
    const lines = 'update applications.application_line set planned_reach = 150';
    expect((await changed(joris, "update applications.application set iban = 'BE00'"))[0]).toEqual(
      [],
    );
    expect((await changed(member, 'update applications.application set version = 99'))[0]).toEqual(
      [],
    );
    expect((await changed(sofie, lines))[0]).toHaveLength(1); // the draft's
    expect((await changed(sofie, `${lines} where application_id = '${open.id}'`))[0]).toEqual([]);
  });

  it('loses no cent between award, lines and parts', async () => {
    const held = (change: string) =>
      service.sqlAs(karim, `do $$ begin ${change}; set constraints all immediate; end $$`);
    const parts = `insert into applications.award_part select award_id, indicator_code, '${mechelen}', round_id, indicator_id,
      indicator_kind, action_id, objective_id, 0, 0, 1, null, false, true from applications.award_part limit 1`;
    await expect(held(parts)).rejects.toEqual(refusedBy('23514'));
    const line = `insert into applications.award_line select award_id, 'A2', indicator_id, 1, 1 from applications.award_line limit 1`;
    await expect(held(line)).rejects.toEqual(refusedBy('23514'));
    await held('perform 1'); // and what stands is right
  });
});
