import { randomUUID } from 'node:crypto';
import type { Actor } from '@hub/domain';
import type { AwardDecided } from '@hub/events';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance } from '../src/subgraph.ts';

const mechelen = randomUUID();
const gent = randomUUID();
const roundId = randomUUID();
const person = { userId: randomUUID(), userName: 'Test' };
const of = (organisationId: string): Actor => ({
  audience: 'municipality',
  ...person,
  organisationId,
  rights: ['reader'],
});
const agency: Actor = {
  audience: 'agency',
  ...person,
  organisationId: randomUUID(),
  rights: ['reader'],
};
const partner: Actor = {
  audience: 'partner',
  ...person,
  organisationId: mechelen,
  rights: ['editor'],
};
const nobody: Actor = { audience: 'public' };

const award = (
  holderId: string,
  amountCents: number,
  rest: Partial<AwardDecided> = {},
): AwardDecided => ({
  awardId: randomUUID(),
  applicationId: randomUUID(),
  roundId,
  holderId,
  amountCents,
  advanceBasisPoints: 8000,
  decidedAt: '2026-11-23T12:00:00.000Z',
  decisionReference: 'VR 2026 2311 DOC.1',
  policyVersion: 1,
  lines: [],
  fictional: true,
  ...rest,
});

let service: TestService;
beforeAll(async () => {
  service = await startTestService(finance);
});
afterAll(() => service?.stop());

const LIST =
  'query ($round: ID) { commitments(filter: { roundId: $round }) { totalCount nodes { number amount holder { id } instalments { kind amount state trigger } } } }';

describe('an award', () => {
  it('becomes one commitment with two instalments', async () => {
    const decided = award(mechelen, 59_594_501);
    await service.deliver('award-decided', decided);
    const { data } = await service.ask(of(mechelen), LIST);
    expect(data?.commitments).toEqual({
      totalCount: 1,
      nodes: [
        {
          number: expect.stringMatching(/^VL-2026-\d{4}$/),
          amount: 59_594_501,
          holder: { id: mechelen },
          instalments: [
            { kind: 'ADVANCE', amount: 47_675_601, state: 'PLANNED', trigger: 'AWARD_DECIDED' },
            {
              kind: 'BALANCE',
              amount: 11_918_900,
              state: 'PLANNED',
              trigger: 'FINAL_REPORT_ACCEPTED',
            },
          ],
        },
      ],
    });
  });

  it('has one effect when its event comes twice, twice at once, or under another id', async () => {
    const decided = award(gent, 1_000_000);
    const options = { id: randomUUID(), aggregateId: randomUUID() };
    await Promise.all([
      service.deliver('award-decided', decided, options),
      service.deliver('award-decided', decided, options),
    ]);
    expect(await service.deliver('award-decided', decided, options)).toBe('known');
    await service.deliver('award-decided', decided);
    const [row] = await service.sql<{ count: string }>(
      'select count(*) from finance.commitment where award_id = $1',
      [decided.awardId],
    );
    expect(row?.count).toBe('1');
  });

  it('of nothing commits nothing', async () => {
    const decided = award(gent, 0);
    await service.deliver('award-decided', decided);
    expect(
      await service.sql('select 1 from finance.commitment where award_id = $1', [decided.awardId]),
    ).toEqual([]);
  });

  it('never has instalments that do not sum to it, whoever writes', async () => {
    await expect(
      service.sql(
        "update finance.instalment set amount_cents = amount_cents + 1 where kind = 'BALANCE'",
      ),
    ).rejects.toThrow('sum to');
  });
});

describe('who sees it', () => {
  it('another local government does not, also not by key', async () => {
    const [own] = await service.sql<{ id: string; award_id: string }>(
      'select id, award_id from finance.commitment where holder_id = $1',
      [mechelen],
    );
    const references = [
      { __typename: 'Commitment', id: own?.id ?? '' },
      { __typename: 'Award', id: own?.award_id ?? '' },
      { __typename: 'Organisation', id: mechelen },
    ];
    const selection =
      '... on Commitment { amount } ... on Award { commitment { amount } } ... on Organisation { commitments { amount } }';
    const seen = await service.entities(of(mechelen), references, selection);
    expect(seen.data?._entities).toMatchObject([
      { amount: 59_594_501 },
      { commitment: { amount: 59_594_501 } },
      { commitments: [{ amount: 59_594_501 }] },
    ]);
    const hidden = await service.entities(of(gent), references, selection);
    expect(hidden.data?._entities).toEqual([
      null,
      { __typename: 'Award', commitment: null },
      { __typename: 'Organisation', commitments: [] },
    ]);
    for (const actor of [partner, nobody]) {
      expect((await service.entities(actor, references, selection)).data?._entities).toMatchObject([
        null,
        { commitment: null },
        { commitments: [] },
      ]);
    }
  });

  it('row level security holds it back below the code', async () => {
    const count = 'select count(*)::int as rows from finance.commitment';
    const parts = 'select count(*)::int as rows from finance.instalment';
    expect(await service.sqlAs(agency, count)).toEqual([{ rows: 2 }]);
    expect(await service.sqlAs(of(mechelen), count)).toEqual([{ rows: 1 }]);
    expect(await service.sqlAs(of(mechelen), parts)).toEqual([{ rows: 2 }]);
    expect(await service.sqlAs(of(randomUUID()), parts)).toEqual([{ rows: 0 }]);
    for (const actor of [partner, nobody]) {
      await expect(service.sqlAs(actor, count)).rejects.toThrow('permission denied');
    }
  });

  it('nobody can write', async () => {
    for (const actor of [agency, of(mechelen)]) {
      await expect(
        service.sqlAs(actor, 'update finance.commitment set amount_cents = 1'),
      ).rejects.toThrow('permission denied');
    }
  });
});

describe('the agency', () => {
  it('sees the sum of a round, and needs the same number of statements for one commitment as for many', async () => {
    const round = [{ __typename: 'Round', id: roundId }];
    const { data } = await service.entities(agency, round, '... on Round { committed }');
    expect(data?._entities).toEqual([{ __typename: 'Round', committed: 60_594_501 }]);
    const few = await service.statements(() => service.ask(agency, LIST));
    for (let i = 0; i < 20; i++) await service.deliver('award-decided', award(gent, 500_000 + i));
    const many = await service.statements(() => service.ask(agency, LIST));
    expect(many).toHaveLength(few.length);
  });
});

describe('the contract', () => {
  it('equals the committed file', async () => {
    await expect(finance.subgraph.sdl).toMatchFileSnapshot('../schema.graphql');
  });
});

it('an award leaves its commitment in the log of the holder, once, as the work of the hub', async () => {
  const given = award(mechelen, 12_345);
  await service.deliver('award-decided', given);
  await service.deliver('award-decided', given);
  const entries = await service.sql<{ organisation_id: string; actor_id: null; after: object }>(
    "select * from audit.entry where after->>'awardId' = $1",
    [given.awardId],
  );
  expect(entries).toMatchObject([
    {
      organisation_id: mechelen,
      actor_id: null,
      action: 'commitment.made',
      after: {
        amountCents: 12_345,
        instalments: [
          { kind: 'ADVANCE', amountCents: 9_876 },
          { kind: 'BALANCE', amountCents: 2_469 },
        ],
      },
    },
  ]);
});
