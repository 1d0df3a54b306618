import type { RoundPublished } from '@hub/events';
import type { TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agency,
  municipality,
  now,
  partner,
  startCatalogue,
  visitor,
} from './catalogue-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startCatalogue();
});
afterAll(() => service?.stop());

const TABLES = [
  'programme',
  'objective',
  'action',
  'indicator',
  'round',
  'round_policy',
  'round_action',
  'round_indicator',
  'earlier_standard_amount',
  'published_figure',
] as const;

describe('public tables', () => {
  it('are read by all four audiences', async () => {
    for (const actor of [visitor, municipality, partner, agency]) {
      for (const table of TABLES) {
        const rows = await service.sqlAs(actor, `select 1 from catalogue.${table} limit 1`);
        expect(rows, `${actor.audience} ${table}`).toHaveLength(1);
      }
    }
  });

  it.each([...TABLES, 'catalogue_fact'])(
    '%s is changed by nobody, not even by the agency',
    async (table) => {
      for (const actor of [visitor, municipality, partner, agency]) {
        for (const statement of [
          `delete from catalogue.${table}`,
          `insert into catalogue.${table} default values`,
        ]) {
          await expect(service.sqlAs(actor, statement)).rejects.toThrow('permission denied');
        }
      }
    },
  );

  it('have row level security, forced, all of them', async () => {
    const open = await service.sql(
      `select relname from pg_class where relnamespace = 'catalogue'::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});

describe('constraints', () => {
  const demoRound = "where slug = 'demo'";
  it.each([
    [
      'project years that start after they end',
      `update catalogue.round set project_end = project_start ${demoRound}`,
    ],
    [
      'windows that close before they open',
      `update catalogue.round set closes_at = opens_at ${demoRound}`,
    ],
    ['negative budgets', `update catalogue.round set budget_cents = -1 ${demoRound}`],
    ['two rounds with one ordinal', `update catalogue.round set ordinal = 1 ${demoRound}`],
    ['two actions with one number', 'update catalogue.action set number = 2 where number = 3'],
    [
      'limits below one unit',
      'update catalogue.round_indicator set max_reach = 0.5, max_reach_in_form = 1, row_ceiling_cents = standard_amount_cents / 2',
    ],
    [
      'row ceilings that are not amount x limit',
      'update catalogue.round_indicator set row_ceiling_cents = row_ceiling_cents + 1',
    ],
    [
      'actions that cannot pay one unit',
      'update catalogue.round_indicator set standard_amount_cents = 100000000, row_ceiling_cents = 100000000 * max_reach',
    ],
    [
      'money for an action that has none',
      "insert into catalogue.indicator select gen_random_uuid(), id, 1, 'A1', 'COUNT', 'x', 'x' from catalogue.action where number = 1; insert into catalogue.round_indicator select r.id, i.id, 100, 1, 1, 100 from catalogue.round r, catalogue.indicator i where r.slug = 'demo' and i.code = 'A1'",
    ],
  ])('refuse %s', async (_, statement) => {
    await expect(service.sql(statement)).rejects.toThrow(
      /violates (check|unique)|cannot pay one unit/,
    );
  });
});

describe('the seed', () => {
  const snapshot = async () =>
    Promise.all(
      [...TABLES, 'catalogue_fact', 'event'].map((table) =>
        service.sql(
          `select count(*), md5(string_agg(t::text, '|' order by t::text)) from catalogue.${table} t`,
        ),
      ),
    );

  it('leaves everything as it was when it runs again, also on a later day', async () => {
    const before = await snapshot();
    const later = new Date(now.getTime() + 40 * 86_400_000);
    await service.seed('reference', later);
    await service.seed('demo', later);
    expect(await snapshot()).toEqual(before);
  });

  it('keeps the amount that was corrected while the round was open', async () => {
    expect(
      await service.sql(
        'select standard_amount_cents, valid_during::text from catalogue.earlier_standard_amount',
      ),
    ).toEqual([{ standard_amount_cents: '1250000', valid_during: '[2022-03-01,2022-06-14)' }]);
    expect(
      await service.sql(
        `select standard_amount_cents from catalogue.round_indicator t join catalogue.indicator i on i.id = t.indicator_id
         join catalogue.round r on r.id = t.round_id where i.code = 'A2' and r.slug = 'ronde-1'`,
      ),
    ).toEqual([{ standard_amount_cents: '2500000' }]);
  });

  it('tells the other services each round once, with its whole policy', async () => {
    const events = await service.sql<{ payload: RoundPublished }>(
      "select payload from catalogue.event where type = 'round-published'",
    );
    const bySlug = new Map(events.map(({ payload }) => [payload.slug, payload]));
    expect([...bySlug.keys()].sort()).toEqual(['demo', 'ronde-1', 'ronde-2', 'ronde-3']);
    expect(events).toHaveLength(4);
    expect(bySlug.get('ronde-1')).toMatchObject({
      policyVersion: 1,
      opensAt: '2022-02-28T23:00:00.000Z',
      closesAt: '2022-07-01T22:00:00.000Z',
      rollingDecision: false,
      thresholdResidents: 7500,
      coFinancingBasisPoints: 5000,
      advanceBasisPoints: 8000,
    });
    expect(bySlug.get('ronde-1')?.indicators).toHaveLength(27);
    const demo = bySlug.get('demo');
    expect(demo).toMatchObject({
      demo: true,
      rollingDecision: true,
      budgetCents: 1_700_000_000,
      opensAt: '2026-10-23T22:00:00.000Z',
      closesAt: '2027-01-07T11:00:00.000Z',
    });
    expect(demo?.indicators).toHaveLength(28);
    expect(demo?.actions.find(({ number }) => number === 9)?.ceilingCents).toBe(17_062_500);
  });
});
