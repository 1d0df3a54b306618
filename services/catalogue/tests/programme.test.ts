import type { Actor } from '@hub/domain';
import type { TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, startCatalogue, visitor } from './catalogue-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startCatalogue();
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
    const { objectives, actions } = await programmeOf(visitor);
    expect(objectives).toHaveLength(7);
    expect(actions.map(({ number }) => number)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    const unfunded = actions.filter(({ terms }) => terms.every(({ fundable }) => !fundable));
    expect(unfunded.map(({ number }) => number)).toEqual([1, 3, 4, 12]);
  });

  it('has 27 indicators in round 1 and 28 from round 2 on, in the order of the form', async () => {
    const { rounds } = await programmeOf(visitor);
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
    const [first] = (await programmeOf(visitor)).rounds;
    const sum = (of: (row: RoundAnswer['indicators'][number]) => number) =>
      first?.indicators.reduce((total, row) => total + of(row), 0);
    expect(sum(({ rowCeiling }) => rowCeiling)).toBe(111_335_000);
    expect(sum(({ maxReachInForm, standardAmount }) => maxReachInForm * standardAmount)).toBe(
      111_430_000,
    );
  });

  it('says the published deadlines in words', async () => {
    const { rounds } = await programmeOf(visitor);
    expect(rounds.slice(0, 3).map(({ closesLocal }) => closesLocal)).toEqual([
      'vrijdag 1 juli 2022',
      'maandag 10 juli 2023, 12.00 uur',
      'maandag 6 mei 2024, 12.00 uur',
    ]);
  });

  it('shows published totals with source and contradiction', async () => {
    const { figures } = await programmeOf(visitor);
    const awarded = figures
      .filter(({ key }) => key === 'awarded')
      .map(({ roundSlug, value }) => [roundSlug, value]);
    expect(awarded).toEqual([
      ['ronde-1', 1_413_635_900],
      ['ronde-2', 1_690_778_000],
      ['ronde-3', 1_683_000_000],
    ]);
    expect(figures.find(({ key }) => key === 'awarded-total')?.value).toBe(4_787_413_900);
    expect(figures.find(({ key }) => key === 'announced-budget')?.value).toBe(4_700_000_000);
    const yearly = (wanted: string) =>
      figures.filter(({ key }) => key === wanted).map(({ value }) => value);
    expect(yearly('local-governments')).toEqual([103, 147, 147]);
    expect(yearly('applicants')).toEqual([59, 59]);
    expect(yearly('approved-files')).toEqual([50]);
    expect(yearly('action-2-engaged')).toEqual([16, 19, 19]);
    expect(yearly('action-2-realised')).toEqual([14, 18]);
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
    const { rounds } = await programmeOf(visitor, new Date(at));
    expect(rounds.find((round) => round.slug === slug)?.phase).toBe(phase);
  });
});
