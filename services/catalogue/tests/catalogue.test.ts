import type { Actor } from '@hub/domain';
import { stableId } from '@hub/domain';
import type { Answer } from '@hub/subgraph';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../src/subgraph.ts';

const everyone: Actor = { audience: 'public' };
const agency: Actor = {
  audience: 'agency',
  userId: stableId('user', 'an.peeters'),
  userName: 'An Peeters',
  organisationId: stableId('organisation', 'abb'),
  rights: ['reader', 'case-officer'],
};
const now = new Date('2026-11-23T12:00:00Z');

let service: TestService;
beforeAll(async () => {
  service = await startTestService(catalogue);
  await service.seed('reference', now);
  await service.seed('demo', now);
});
afterAll(() => service?.stop());

const PROGRAMME = `query {
  programme(slug: "plan-samenleven") {
    objectives { slug actions { number } }
    actions { number indicators { code unitNl kind } terms { fundable ceiling round { slug } } }
    rounds { slug ordinal demo phase closesLocal policy { version advanceBasisPoints rollingDecision }
      indicators { standardAmount maxReach maxReachInForm rowCeiling indicator { code action { number } } } }
    figures { key roundSlug value unit asOf source contradiction }
  }
}`;

const factsOf = (data: Answer['data']): unknown[] =>
  (data as { round: { facts: unknown[] } }).round.facts;

interface RoundAnswer {
  slug: string;
  phase: string;
  demo: boolean;
  closesLocal: string;
  indicators: {
    standardAmount: number;
    maxReach: number;
    maxReachInForm: number;
    rowCeiling: number;
    indicator: { code: string };
  }[];
}
interface ProgrammeAnswer {
  objectives: { slug: string; actions: { number: number }[] }[];
  actions: {
    number: number;
    indicators: { code: string }[];
    terms: { fundable: boolean; round: { slug: string } }[];
  }[];
  rounds: RoundAnswer[];
  figures: { key: string; roundSlug: string | null; value: number; contradiction: string | null }[];
}

const programmeOf = async (actor: Actor, at = now): Promise<ProgrammeAnswer> => {
  const answer = await service.ask(actor, PROGRAMME, {}, { now: at });
  expect(answer.errors).toBeUndefined();
  return answer.data?.programme as ProgrammeAnswer;
};

describe('the programme', () => {
  it('has 7 objectives and 24 actions, four of them without money', async () => {
    const { objectives, actions } = await programmeOf(everyone);
    expect(objectives).toHaveLength(7);
    expect(actions.map(({ number }) => number)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    const unfunded = actions.filter(({ terms }) => terms.every(({ fundable }) => !fundable));
    expect(unfunded.map(({ number }) => number)).toEqual([1, 3, 4, 12]);
  });

  it('has 27 indicators in round 1 and 28 from round 2 on, in the order of the form', async () => {
    const { rounds } = await programmeOf(everyone);
    expect(rounds.map(({ slug, indicators }) => [slug, indicators.length])).toEqual([
      ['ronde-1', 27],
      ['ronde-2', 28],
      ['ronde-3', 28],
      ['demo', 28],
    ]);
    const [first] = rounds;
    expect(first?.indicators.slice(0, 8).map(({ indicator }) => indicator.code)).toEqual([
      'A2',
      'A5',
      'A6',
      'A7',
      'A8',
      'A9.1',
      'A9.2',
      'A9.3',
    ]);
  });

  it('holds the sums of round 1 that were worked out from the form', async () => {
    const [first] = (await programmeOf(everyone)).rounds;
    const sum = (of: (row: RoundAnswer['indicators'][number]) => number) =>
      first?.indicators.reduce((total, row) => total + of(row), 0);
    expect(sum(({ rowCeiling }) => rowCeiling)).toBe(111_335_000);
    expect(sum(({ maxReachInForm, standardAmount }) => maxReachInForm * standardAmount)).toBe(
      111_430_000,
    );
  });

  it('says the published deadlines in words', async () => {
    const { rounds } = await programmeOf(everyone);
    expect(rounds.slice(0, 3).map(({ closesLocal }) => closesLocal)).toEqual([
      'vrijdag 1 juli 2022',
      'maandag 10 juli 2023, 12.00 uur',
      'maandag 6 mei 2024, 12.00 uur',
    ]);
  });

  it('shows published totals with source and contradiction', async () => {
    const { figures } = await programmeOf(everyone);
    const awarded = figures
      .filter(({ key }) => key === 'awarded')
      .map(({ roundSlug, value }) => [roundSlug, value]);
    expect(awarded).toEqual([
      ['ronde-1', 1_413_635_900],
      ['ronde-2', 1_690_778_000],
      ['ronde-3', 1_683_000_000],
    ]);
    expect(figures.find(({ key }) => key === 'awarded-total')?.value).toBe(4_787_413_900);
    expect(
      figures.find(({ key, roundSlug }) => key === 'local-governments' && roundSlug === 'ronde-1')
        ?.contradiction,
    ).toContain('104');
  });
});

describe('the clock', () => {
  it.each([
    ['2022-02-28T22:59:59Z', 'ronde-1', 'ANNOUNCED'],
    ['2022-02-28T23:00:00Z', 'ronde-1', 'OPEN'],
    ['2023-07-10T09:59:59Z', 'ronde-2', 'OPEN'],
    ['2023-07-10T10:00:00Z', 'ronde-2', 'ASSESSING'],
    ['2023-11-01T10:00:00Z', 'ronde-2', 'RUNNING'],
    ['2026-11-23T12:00:00Z', 'ronde-3', 'ENDED'],
    ['2026-11-23T12:00:00Z', 'demo', 'OPEN'],
    ['2027-01-07T10:59:59Z', 'demo', 'OPEN'],
    ['2027-01-07T11:00:00Z', 'demo', 'ASSESSING'],
  ])('at %s round %s is %s', async (at, slug, phase) => {
    const { rounds } = await programmeOf(everyone, new Date(at));
    expect(rounds.find((round) => round.slug === slug)?.phase).toBe(phase);
  });
});

describe('how certain a fact is', () => {
  const query = `query { action(programme: "plan-samenleven", number: 22) { nameNl nameStatus note
    terms { round { slug } ceilingStatus } }
    round(slug: "ronde-1") { facts { key value status note } } }`;

  it('is shown to the agency', async () => {
    const { data } = await service.ask(agency, query);
    expect(data?.action).toMatchObject({
      nameStatus: 'PARAPHRASE',
      terms: expect.arrayContaining([{ round: { slug: 'ronde-1' }, ceilingStatus: 'UNCERTAIN' }]),
    });
    expect(factsOf(data)).toContainEqual(
      expect.objectContaining({ key: 'advanceShare', status: 'INFERRED' }),
    );
  });

  it('is hidden from all others inside the database, below the contract', async () => {
    const answer = await service.ask(everyone, query);
    expect(answer.data).toEqual({ action: null, round: null });
    expect(JSON.stringify(answer)).not.toMatch(/PARAPHRASE|UNCERTAIN|permission denied/);
    await expect(service.sqlAs(everyone, 'select * from catalogue.catalogue_fact')).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('rows', () => {
  it('cannot be changed by anybody, not even by the agency', async () => {
    for (const actor of [everyone, agency]) {
      await expect(
        service.sqlAs(actor, 'update catalogue.round set budget_cents = 0'),
      ).rejects.toThrow('permission denied');
    }
  });

  it('are the same after a second seed, and every round was told once', async () => {
    const count = () =>
      service.sql(
        'select (select count(*) from catalogue.round_indicator) as terms, (select count(*) from catalogue.event) as events',
      );
    const before = await count();
    await service.seed('reference', now);
    await service.seed('demo', now);
    expect(await count()).toEqual(before);
    expect(before).toEqual([{ terms: '111', events: '4' }]);
  });

  it('keep the amount that was corrected while the round was open', async () => {
    expect(
      await service.sql(
        'select standard_amount_cents, valid_during::text from catalogue.earlier_standard_amount',
      ),
    ).toEqual([{ standard_amount_cents: '1250000', valid_during: '[2022-03-01,2022-06-14)' }]);
  });
});

describe('reading', () => {
  it('needs the same number of statements for one round as for all', async () => {
    const one = await service.statements(() =>
      service.ask(
        everyone,
        'query { round(slug: "demo") { indicators { standardAmount indicator { code action { number } } } } }',
      ),
    );
    const all = await service.statements(() =>
      service.ask(
        everyone,
        'query { programme(slug: "plan-samenleven") { rounds { indicators { standardAmount indicator { code action { number } } } } } }',
      ),
    );
    expect(one).toHaveLength(4);
    expect(all).toHaveLength(5);
  });

  it('answers the other subgraphs by key, and null for what does not exist', async () => {
    const references = [
      { __typename: 'Indicator', id: stableId('indicator', 'A9.2') },
      { __typename: 'Indicator', id: stableId('indicator', 'A99') },
    ];
    const { data } = await service.entities(
      everyone,
      references,
      '... on Indicator { code unitNl }',
    );
    expect(data?._entities).toEqual([
      { __typename: 'Indicator', code: 'A9.2', unitNl: 'begeleide personen met een handicap' },
      null,
    ]);
  });
});

describe('the contract', () => {
  it('equals the committed file', async () => {
    await expect(catalogue.subgraph.sdl).toMatchFileSnapshot('../schema.graphql');
  });
});
