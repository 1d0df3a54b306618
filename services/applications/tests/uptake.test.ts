import { stableId } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';
import { actionId, indicatorId, now, round, roundId, tellFacts } from './fixture/facts.ts';
import { DECIDE, line, proposed, submitted } from './fixture/operations.ts';
import {
  an,
  citizen,
  eeklo,
  karim,
  mechelen,
  official,
  partner,
  sofie,
  wetteren,
} from './fixture/people.ts';

const REST = round({ slug: 'rest', ordinal: 5 });
const plan = [line('A2', 1, 1), line('A9.1', 100, 2), line('A9.2', 10, 3)];
const award = (indicatorCode: string, awardedReach: number) => ({ indicatorCode, awardedReach });

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
  await tellFacts(service, [round(), REST]);
  const lead = official(wetteren, 'editor', 'signatory');
  await decided(sofie, [award('A2', 1), award('A9.1', 60), award('A9.2', 10)]);
  await decided(lead, [award('A2', 1), award('A9.1', 40)]);
  await service.sql(
    'update applications.award_part set achieved_reach = awarded_reach where organisation_id = $1',
    [mechelen],
  );
  await submitted(service, sofie, { round: REST.roundId });
});
afterAll(() => service?.stop());

async function decided(
  official: Parameters<typeof submitted>[1],
  lines: ReturnType<typeof award>[],
) {
  const change = { lines: plan };
  const { id, version } = await proposed(
    service,
    await submitted(service, official, { change }),
    lines,
  );
  await service.ask(karim, DECIDE, { id, version, reference: 'VR 2026/1' }, { now });
}

const UPTAKE = `query ($filter: UptakeFilter!, $first: Int, $after: String) {
  uptake(filter: $filter, first: $first, after: $after) { totalCount asOf pageInfo { hasNextPage endCursor }
    nodes { organisation { id } awarded actionCount awardedReach achievedReach viaCooperation fictional } } }`;
const uptake = async (filter: object = {}, page: object = {}) => {
  const answer = await service.ask(
    citizen,
    UPTAKE,
    { filter: { roundId, ...filter }, ...page },
    { now },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.uptake as {
    totalCount: number;
    nodes: object[];
    pageInfo: { endCursor: string };
  };
};

describe('uptake', () => {
  it('sums per organisation, highest amount first; plans are not people', async () => {
    expect(await uptake()).toEqual({
      totalCount: 3,
      asOf: now.toISOString(),
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          organisation: { id: mechelen },
          awarded: 2_500_000 + 70 * 65_000,
          actionCount: 2,
          awardedReach: 70,
          achievedReach: 70,
          viaCooperation: false,
          fictional: true,
        },
        ...[wetteren, eeklo].sort().map((id) => ({
          organisation: { id },
          awarded: 1_250_000 + 20 * 65_000,
          actionCount: 2,
          awardedReach: 20,
          achievedReach: null,
          viaCooperation: true,
          fictional: true,
        })),
      ],
    });
  });

  it('narrows to an objective, an action, organisations', async () => {
    const work = await uptake({ objectiveId: stableId('objective', 'werk') });
    expect(work.nodes[0]).toMatchObject({ awarded: 70 * 65_000, actionCount: 1 });
    expect(await uptake({ actionId: actionId(2), organisationIds: [eeklo] })).toMatchObject({
      totalCount: 1,
      nodes: [{ organisation: { id: eeklo }, awarded: 1_250_000, awardedReach: 0 }],
    });
    expect((await uptake({ actionId: actionId(22) })).totalCount).toBe(0);
    expect((await uptake({ organisationIds: [] })).totalCount).toBe(0);
    expect((await uptake({ roundId: REST.roundId })).totalCount).toBe(0);
  });

  it('comes in pages, and knows the total past the end', async () => {
    const { pageInfo } = await uptake({}, { first: 2 });
    const rest = await uptake({}, { first: 2, after: pageInfo.endCursor });
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(rest.nodes).toHaveLength(1);
    const answer = await service.ask(citizen, UPTAKE, { filter: { roundId }, first: 501 });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('what other subgraphs’ types get', () => {
  it('is uptake per action and round, never over years', async () => {
    const references = [2, 9, 22].map((number) => ({ __typename: 'Action', id: actionId(number) }));
    const answer = await service.entities(
      partner,
      references,
      `... on Action { none: uptake { awarded } here: uptake(roundId: "${roundId}") { organisations awarded awardedReach achievedReach }
        uptakePerRound { round { id } awarded } }`,
    );
    expect(answer.data?._entities).toMatchObject([
      {
        none: null,
        here: { organisations: 3, awarded: 5_000_000, awardedReach: 2, achievedReach: 1 },
        uptakePerRound: [{ round: { id: roundId }, awarded: 5_000_000 }],
      },
      { here: { organisations: 3, awarded: 110 * 65_000, awardedReach: 110, achievedReach: 70 } },
      {
        here: { organisations: 0, awarded: 0, awardedReach: 0, achievedReach: null },
        uptakePerRound: [],
      },
    ]);
  });

  it('is participations per organisation, in the order of the catalogue', async () => {
    const answer = await service.entities(
      citizen,
      [{ __typename: 'Organisation', id: mechelen }],
      `... on Organisation { participations { round { id } action { id } indicator { id } awarded awardedReach achievedReach viaCooperation fictional }
        elsewhere: participations(roundId: "${REST.roundId}") { awarded } }`,
    );
    const data = answer.data as {
      _entities: [{ participations: { indicator: { id: string } }[]; elsewhere: object[] }];
    };
    const [shown] = data._entities;
    expect(shown.participations.map(({ indicator }) => indicator.id)).toEqual(
      ['A2', 'A9.1', 'A9.2'].map(indicatorId),
    );
    expect(shown.participations[1]).toMatchObject({
      round: { id: roundId },
      action: { id: actionId(9) },
      awarded: 60 * 65_000,
      awardedReach: 60,
      achievedReach: 60,
    });
    expect(shown.elsewhere).toEqual([]);
  });

  it('is money and counts per round', async () => {
    const references = [roundId, REST.roundId].map((id) => ({ __typename: 'Round', id }));
    const answer = await service.entities(
      an,
      references,
      '... on Round { requested awarded remaining applicationCounts { state count } }',
    );
    const awarded = 5_000_000 + 110 * 65_000;
    expect(answer.data?._entities).toMatchObject([
      {
        requested: 0,
        awarded,
        remaining: 1_700_000_000 - awarded,
        applicationCounts: [{ state: 'DECIDED', count: 2 }],
      },
      {
        requested: 100 * 65_000 + 10 * 60_000,
        awarded: 0,
        applicationCounts: [{ state: 'SUBMITTED', count: 1 }],
      },
    ]);
    const open = await service.entities(citizen, references, '... on Round { awarded }');
    expect(open.data?._entities).toMatchObject([{ awarded }, { awarded: 0 }]);
  });

  it('needs as many statements for 200 keys as for 10', async () => {
    const count = async (keys: number) => {
      const ids = Array.from({ length: keys }, (_, index) => index);
      const references = [
        ...ids.map((index) => ({
          __typename: 'Organisation',
          id: stableId('organisation', `u/${index}`),
        })),
        ...ids.map((index) => ({ __typename: 'Action', id: actionId(index) })),
        ...ids.map((index) => ({ __typename: 'Round', id: stableId('round', `u/${index}`) })),
      ];
      const statements = await service.statements(() =>
        service.entities(
          an,
          references,
          `... on Organisation { participations { awarded } }
           ... on Action { uptakePerRound { awarded } uptake(roundId: "${roundId}") { awarded } }
           ... on Round { requested awarded remaining applicationCounts { count } }`,
        ),
      );
      return statements.length;
    };
    expect(await count(200)).toBe(await count(10));
  });
});
