// Assignments: who sees which, who may do what, what is refused and why. Through the graph, on real rows.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partnerships } from '../src/subgraph.ts';
import { actors, ids, now, seedAll } from './sample.ts';

type Who = keyof typeof actors;

const RESULT = `__typename
  ... on Assignment { id number state version reason fictional paid amount availableSteps round { id } partner { name } }
  ... on AssignmentRefused { code field current { state version } }`;
const PROPOSE = `mutation ($input: ProposeAssignmentInput!) { result: proposeAssignment(input: $input) { ${RESULT} } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!) { result: acceptAssignment(id: $id, version: $version) { ${RESULT} } }`;
const DECLINE = `mutation ($id: ID!, $version: Int!, $reason: String = "geen ploeg") { result: declineAssignment(id: $id, version: $version, reason: $reason) { ${RESULT} } }`;
const CANCEL = `mutation ($id: ID!, $version: Int!, $reason: String = "anders") { result: cancelAssignment(id: $id, version: $version, reason: $reason) { ${RESULT} } }`;
const INPUT = {
  partnerId: ids.stapSamen,
  roundId: ids.demoRound,
  indicatorId: ids.indicator('A15'),
  reach: 60,
  amount: 1_536_000,
  startsOn: '2027-10-01',
  endsOn: '2028-09-30',
  note: '  Twee scholen.  ',
};

interface Result {
  __typename: string;
  id: string;
  number: string;
  version: number;
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService(partnerships);
  await seedAll(service);
});
afterAll(() => service?.stop());

async function take(who: Who, mutation: string, variables: Record<string, unknown>) {
  const { data, errors } = await service.ask(actors[who], mutation, variables, { now });
  return errors ? errors[0]?.extensions?.code : (data?.result as Result);
}
async function propose(change: Partial<typeof INPUT> = {}, who: Who = 'mechelen') {
  return take(who, PROPOSE, { input: { ...INPUT, ...change } });
}
async function proposed(): Promise<Result> {
  return (await propose()) as Result;
}
const stateOf = async (id: string) => {
  const [row] = await service.sql<{ state: string }>(
    'select state from partnerships.assignment where id = $1',
    [id],
  );
  return row?.state;
};

describe('proposing', () => {
  it('makes an assignment that the partner may accept or decline', async () => {
    const result = await proposed();
    expect(result).toMatchObject({
      __typename: 'Assignment',
      number: expect.stringMatching(/^OPD-2026-\d{4}$/),
      state: 'PROPOSED',
      version: 1,
      paid: true,
      fictional: true,
      availableSteps: ['CANCEL'],
      round: { id: ids.demoRound },
      partner: { name: 'Stap Samen vzw (fictief)' },
    });
    const seen = await service.entities(
      actors.stapSamen,
      [{ __typename: 'Assignment', id: result.id }],
      '... on Assignment { note availableSteps }',
    );
    expect(seen.data?._entities).toMatchObject([
      { note: 'Twee scholen.', availableSteps: ['ACCEPT', 'DECLINE'] },
    ]);
  });

  it('is real when partner and round are', async () => {
    const real = { partnerId: ids.vvsg, roundId: ids.round3, amount: 0 };
    expect(await propose(real)).toMatchObject({ fictional: false, paid: false });
  });

  it('gives numbers without a gap or a double, also at the same moment', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => proposed()));
    const numbers = results.map(({ number }) => Number(number.slice(-4))).sort((a, b) => a - b);
    const [first = 0] = numbers;
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, index) => first + index));
    await propose({ reach: 0 }); // takes no number
    expect(Number((await proposed()).number.slice(-4))).toBe(first + 6);
  });

  it.each<[Partial<typeof INPUT>, string, string]>([
    [{ reach: 0 }, 'REACH_NOT_POSITIVE', 'reach'],
    [{ amount: -1 }, 'AMOUNT_NEGATIVE', 'amount'],
    [{ endsOn: '2027-09-30' }, 'DATES_REVERSED', 'endsOn'],
    [{ note: 'x'.repeat(1_001) }, 'TEXT_TOO_LONG', 'note'],
    [{ roundId: ids.mechelen }, 'UNKNOWN_ROUND', 'roundId'],
    [{ roundId: 'nonsense' }, 'UNKNOWN_ROUND', 'roundId'],
    [{ indicatorId: ids.indicator('A99') }, 'UNKNOWN_INDICATOR', 'indicatorId'],
    [{ indicatorId: 'nonsense' }, 'UNKNOWN_INDICATOR', 'indicatorId'],
    [{ partnerId: ids.gent }, 'UNKNOWN_PARTNER', 'partnerId'],
    [{ partnerId: ids.agency }, 'UNKNOWN_PARTNER', 'partnerId'],
    [{ partnerId: 'nonsense' }, 'UNKNOWN_PARTNER', 'partnerId'],
  ])('%o is refused with %s', async (change, code, field) => {
    expect(await propose(change)).toEqual({
      __typename: 'AssignmentRefused',
      code,
      field,
      current: null,
    });
  });

  it.each<[Who, string]>([
    ['mechelenReader', 'FORBIDDEN'],
    ['stapSamen', 'FORBIDDEN'],
    ['agency', 'FORBIDDEN'],
    ['public', 'NOT_FOUND'],
  ])('is not for %s', async (who, code) => {
    expect(await propose({}, who)).toBe(code);
  });

  it.each<Partial<typeof INPUT>>([
    { reach: 1.5 },
    { amount: 0.5 },
    { startsOn: '2027-02-30' },
    { note: 'x\0' },
  ])('%o is no input', async (change) => {
    expect(await propose(change)).toBe('BAD_USER_INPUT');
  });
});

describe('a step', () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await proposed());
  });

  it('is taken by the partner: accept', async () => {
    expect(await take('stapSamen', ACCEPT, { id, version: 1 })).toMatchObject({
      state: 'ACTIVE',
      version: 2,
      reason: null,
      availableSteps: [],
    });
  });

  it('is taken by the partner: decline, with its reason', async () => {
    expect(await take('stapSamen', DECLINE, { id, version: 1 })).toMatchObject({
      state: 'DECLINED',
      reason: 'geen ploeg',
    });
  });

  it('is taken by the local government: cancel, also after it was accepted', async () => {
    await take('stapSamen', ACCEPT, { id, version: 1 });
    expect(await take('mechelen', CANCEL, { id, version: 2 })).toMatchObject({
      state: 'CANCELLED',
      version: 3,
      reason: 'anders',
    });
  });

  it.each([
    [{ version: 7 }, { code: 'STALE_VERSION', field: 'version' }],
    [{ reason: ' ' }, { code: 'REASON_MISSING', field: 'reason' }],
    [{ reason: 'x'.repeat(1_001) }, { code: 'TEXT_TOO_LONG', field: 'reason' }],
  ])('with %o is refused, and shows how it stands', async (change, expected) => {
    expect(await take('stapSamen', DECLINE, { id, version: 1, ...change })).toMatchObject({
      ...expected,
      current: { state: 'PROPOSED', version: 1 },
    });
    expect(await stateOf(id)).toBe('PROPOSED');
  });

  it('is refused when it comes too late', async () => {
    await take('mechelen', CANCEL, { id, version: 1 });
    expect(await take('stapSamen', ACCEPT, { id, version: 2 })).toMatchObject({
      code: 'WRONG_STATE',
      current: { state: 'CANCELLED', version: 2 },
    });
  });

  it.each<[string, Who, string, string]>([
    ['another partner', 'taalbrug', ACCEPT, 'NOT_FOUND'],
    ['another municipality', 'gent', CANCEL, 'NOT_FOUND'],
    ['the public', 'public', ACCEPT, 'NOT_FOUND'],
    ['the agency', 'agency', CANCEL, 'FORBIDDEN'],
    ['a partner who only reads', 'stapSamenReader', ACCEPT, 'FORBIDDEN'],
    ['a municipality in place of the partner', 'mechelen', ACCEPT, 'FORBIDDEN'],
    ['a partner in place of the municipality', 'stapSamen', CANCEL, 'FORBIDDEN'],
    ['a reader', 'mechelenReader', CANCEL, 'FORBIDDEN'],
  ])('is not for %s', async (_, who, mutation, code) => {
    expect(await take(who, mutation, { id, version: 1 })).toBe(code);
    expect(await stateOf(id)).toBe('PROPOSED');
  });

  it('on an assignment that does not exist says so', async () => {
    for (const unknown of [ids.gent, 'nonsense']) {
      expect(await take('stapSamen', ACCEPT, { id: unknown, version: 1 })).toBe('NOT_FOUND');
    }
  });

  it('at the same moment as another waits, and then meets the new version', async () => {
    // the lock is held open from outside, so that both steps have begun before the first one ends
    const held = service.sql(
      'select pg_sleep(0.4) from (select 1 from partnerships.assignment where id = $1 for update) as held',
      [id],
    );
    await sleep(100);
    const steps = [
      take('stapSamen', ACCEPT, { id, version: 1 }),
      take('stapSamen', DECLINE, { id, version: 1 }),
      take('mechelen', CANCEL, { id, version: 1 }),
    ];
    await held;
    const results = (await Promise.all(steps)) as Result[];
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'Assignment',
      'AssignmentRefused',
      'AssignmentRefused',
    ]);
  });
});

describe('a list', () => {
  const LIST = `query ($filter: AssignmentFilter, $first: Int) { assignments(filter: $filter, first: $first) { totalCount
    nodes { id localGovernment { id name } partner { id name } indicator { id } round { id } availableSteps } } }`;
  const list = async (actor: Actor, variables = {}) => {
    const { data, errors } = await service.ask(actor, LIST, { first: 200, ...variables });
    expect(errors).toBeUndefined();
    return data?.assignments as {
      totalCount: number;
      nodes: { localGovernment: { id: string }; partner: { id: string } }[];
    };
  };

  it('holds the own assignments, all of them for the agency, none for the public', async () => {
    const ofMechelen = await list(actors.mechelen);
    expect(new Set(ofMechelen.nodes.map((each) => each.localGovernment.id))).toEqual(
      new Set([ids.mechelen]),
    );
    const ofTaalbrug = await list(actors.taalbrug);
    expect(new Set(ofTaalbrug.nodes.map((each) => each.partner.id))).toEqual(
      new Set([ids.taalbrug]),
    );
    const [row] = await service.sql<{ count: number }>(
      'select count(*)::int as count from partnerships.assignment',
    );
    expect((await list(actors.agency)).totalCount).toBe(row?.count);
    expect((await list(actors.public)).totalCount).toBe(0);
  });

  it('can be narrowed to a state and a round', async () => {
    const filter = { state: 'ENDED', roundId: ids.round3 };
    expect((await list(actors.taalbrug, { filter })).totalCount).toBe(3);
    const { errors } = await service.ask(actors.taalbrug, LIST, { filter: { roundId: 'x' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'roundId' });
  });

  it('needs the same number of statements for two rows as for twenty', async () => {
    const statements = async (first: number) =>
      (await service.statements(() => list(actors.agency, { first }))).length;
    expect(await statements(2)).toBe(await statements(20));
  });
});

describe('at the entity door', () => {
  it.each<[Who, number]>([
    ['mechelen', 1],
    ['stapSamen', 1],
    ['agency', 1],
    ['gent', 0],
    ['taalbrug', 0],
    ['public', 0],
  ])('%s finds %i', async (who, count) => {
    const { id } = await proposed();
    const references = [
      { __typename: 'Assignment', id },
      { __typename: 'Assignment', id: 'nonsense' },
    ];
    const { data, errors } = await service.entities(
      actors[who],
      references,
      '... on Assignment { number amount }',
    );
    expect(errors).toBeUndefined();
    const rows = data?._entities as (object | null)[];
    expect(rows.filter((row) => row !== null)).toHaveLength(count);
  });
});

// row level security would narrow the rows too: this looks at the code's own half of the guard
describe('the policy', () => {
  it.each<[Who, RegExp]>([
    ['taalbrug', /where.*"partner_id" = /is],
    ['mechelen', /where.*"local_government_id" = /is],
  ])('narrows every statement that %s causes', async (who, narrowed) => {
    const { id } = await proposed();
    const statements = [
      ...(await service.statements(() =>
        service.ask(actors[who], '{ assignments { totalCount } }'),
      )),
      ...(await service.statements(() =>
        service.entities(
          actors[who],
          [{ __typename: 'Assignment', id }],
          '... on Assignment { number }',
        ),
      )),
      ...(await service.statements(() => take(who, CANCEL, { id, version: 9 }))),
    ];
    expect(statements.length).toBeGreaterThanOrEqual(3);
    for (const statement of statements) expect(statement).toMatch(narrowed);
  });
});
