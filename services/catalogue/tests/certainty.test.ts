import type { TestService } from '@hub/subgraph/testing';
import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../src/subgraph.ts';
import { agency, municipality, partner, startCatalogue, visitor } from './catalogue-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startCatalogue();
});
afterAll(() => service?.stop());

const CERTAINTY = `query {
  action(programme: "plan-samenleven", number: 22) { nameNl nameStatus note terms { round { slug } ceilingStatus definitionStatus } }
  programme(slug: "plan-samenleven") { objectives { nameStatus } figures { key status } }
  round(slug: "ronde-2") { facts { key value status note source } indicators { indicator { code } amountStatus maxReachStatus } }
  demo: round(slug: "demo") { facts { status } actions { ceilingStatus fundable } indicators { amountStatus maxReachStatus } }
}`;

interface CertaintyAnswer {
  action: { nameStatus: string; note: string; terms: unknown[] };
  programme: { objectives: { nameStatus: string }[]; figures: { key: string; status: string }[] };
  round: {
    facts: { key: string; value: string | null; status: string; note: string | null }[];
    indicators: { indicator: { code: string }; amountStatus: string; maxReachStatus: string }[];
  };
  demo: {
    facts: { status: string }[];
    actions: { ceilingStatus: string; fundable: boolean }[];
    indicators: { amountStatus: string; maxReachStatus: string }[];
  };
}

const askAgency = async () => {
  const { data, errors } = await service.ask(agency, CERTAINTY);
  expect(errors).toBeUndefined();
  return data as unknown as CertaintyAnswer;
};

describe('the agency', () => {
  it('sees how certain names, ceilings and definitions are, and why', async () => {
    const { action, programme } = await askAgency();
    expect(action).toMatchObject({ nameStatus: 'PARAPHRASE', note: expect.any(String) });
    expect(action.terms[0]).toMatchObject({
      round: { slug: 'ronde-1' },
      ceilingStatus: 'UNCERTAIN',
      definitionStatus: 'FROM_FORM',
    });
    expect(programme.objectives.map(({ nameStatus }) => nameStatus)).toEqual(
      Array(7).fill('CONFIRMED'),
    );
    expect(programme.figures.every(({ status }) => status !== null)).toBe(true);
  });

  it('sees that the amounts of later rounds were worked out, never published', async () => {
    const { round } = await askAgency();
    expect(new Set(round.indicators.map(({ amountStatus }) => amountStatus))).toEqual(
      new Set(['INFERRED']),
    );
    expect(round.facts).toContainEqual(
      expect.objectContaining({ key: 'advanceShare', status: 'INFERRED' }),
    );
    expect(round.facts.find(({ key }) => key === 'whoMayApply')).toMatchObject({
      status: 'CONFIRMED',
      note: 'the details INFERRED',
    });
  });

  it('sees nothing but DEMO about the demonstration', async () => {
    const { demo } = await askAgency();
    const statuses = [
      ...demo.facts.map(({ status }) => status),
      ...demo.actions.filter(({ fundable }) => fundable).map(({ ceilingStatus }) => ceilingStatus),
      ...demo.indicators.flatMap((terms) => [terms.amountStatus, terms.maxReachStatus]),
    ];
    expect(new Set(statuses)).toEqual(new Set(['DEMO']));
  });
});

describe.each([
  ['public', visitor],
  ['municipality', municipality],
  ['partner', partner],
] as const)('%s', (audience, actor) => {
  it('gets no fact from the database, should a question slip through the contract', async () => {
    const answer = await service.ask(actor, CERTAINTY);
    expect(JSON.stringify(answer)).not.toMatch(
      /PARAPHRASE|UNCERTAIN|INFERRED|CONFIRMED|permission denied/,
    );
    await expect(service.sqlAs(actor, 'select * from catalogue.catalogue_fact')).rejects.toThrow(
      'permission denied',
    );
  });

  it('has no field in its contract that tells a status', () => {
    const told = Object.values(
      buildSchema(catalogue.subgraph.sdl, { assumeValid: true }).getTypeMap(),
    )
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ type, field }) => /FactStatus|RoundFact/.test(`${field.type}${type.name}`))
      .filter(({ field }) =>
        field.astNode?.directives?.some((directive) =>
          directive.arguments?.some(
            ({ value }) => value.kind === 'StringValue' && value.value === audience,
          ),
        ),
      );
    expect(told).toEqual([]);
  });
});

describe('row level security', () => {
  it('gives the facts to the agency alone, even to one who may select them', async () => {
    const [seen] = await service.sqlAs<{ count: string }>(
      agency,
      'select count(*) from catalogue.catalogue_fact',
    );
    expect(Number(seen?.count)).toBeGreaterThan(300);
    await service.sql('grant select on catalogue.catalogue_fact to hub_public, hub_municipality');
    for (const actor of [visitor, municipality]) {
      expect(await service.sqlAs(actor, 'select * from catalogue.catalogue_fact')).toEqual([]);
    }
    await service.sql(
      'revoke select on catalogue.catalogue_fact from hub_public, hub_municipality',
    );
  });
});
