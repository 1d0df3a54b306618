// Below the code: what row level security alone lets through, when a resolver forgets its policy.
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerships } from '../src/subgraph.ts';
import { actors, ids, seedAll } from './sample.ts';

type Who = keyof typeof actors;

let service: TestService;
beforeAll(async () => {
  service = await startTestService(partnerships);
  await seedAll(service);
});
afterAll(() => service?.stop());

const as = (who: Who, sql: string, parameters?: unknown[]) =>
  service.sqlAs(actors[who], sql, parameters);

describe('reading', () => {
  it.each<[Who, string, string[]]>([
    ['mechelen', 'local_government_id', [ids.mechelen]],
    ['gent', 'local_government_id', [ids.gent]],
    ['stapSamen', 'partner_id', [ids.stapSamen]],
    ['taalbrug', 'partner_id', [ids.taalbrug]],
  ])('%s gets its own rows', async (who, column, owners) => {
    const rows = await as(who, `select distinct ${column} as owner from partnerships.assignment`);
    expect(rows).toEqual(owners.map((owner) => ({ owner })));
  });

  it('the agency gets all, the public nothing', async () => {
    const count = 'select count(*)::int as count from partnerships.assignment';
    expect(await as('agency', count)).toEqual([{ count: 22 }]);
    await expect(as('public', count)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('writing', () => {
  const insert = (localGovernment: string, state: string) => `
    insert into partnerships.assignment (id, number, state, local_government_id, partner_id, round_id, indicator_id,
      reach, amount_cents, starts_on, ends_on, reason, fictional, proposed_at)
    values (gen_random_uuid(), 'OPD-2026-9999', '${state}', '${localGovernment}', '${ids.stapSamen}', '${ids.demoRound}',
      '${ids.indicator('A15')}', 1, 0, '2027-10-01', '2028-09-30', ${state === 'PROPOSED' ? 'null' : "'x'"}, true, now())`;

  it('a municipality proposes for itself only', async () => {
    await as('mechelen', insert(ids.mechelen, 'PROPOSED'));
    await expect(as('mechelen', insert(ids.gent, 'PROPOSED'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as('mechelen', insert(ids.mechelen, 'DECLINED'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as('stapSamen', insert(ids.mechelen, 'PROPOSED'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as('agency', insert(ids.mechelen, 'PROPOSED'))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it.each<[Who, string, string]>([
    ['mechelen', "state = 'ACTIVE'", "accept in the partner's place"],
    ['stapSamen', "state = 'CANCELLED', reason = 'x'", "cancel in the municipality's place"],
    ['stapSamen', "state = 'ENDED'", 'end it'],
    ['stapSamen', 'amount_cents = 1', 'change the amount'],
    ['mechelen', 'amount_cents = 1', 'change the amount'],
    ['mechelen', `partner_id = '${ids.taalbrug}'`, 'change the partner'],
    ['agency', "state = 'CANCELLED', reason = 'x'", 'write at all'],
    ['public', "state = 'CANCELLED', reason = 'x'", 'write at all'],
  ])('%s cannot set %s: %s', async (who, change) => {
    await expect(
      as(who, `update partnerships.assignment set ${change} where state = 'PROPOSED'`),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it("reaches nobody else's row", async () => {
    const cancel = "update partnerships.assignment set state = 'CANCELLED', reason = 'x'";
    const changed = await as('gent', `${cancel} where local_government_id = $1 returning 1`, [
      ids.mechelen,
    ]);
    expect(changed).toEqual([[], 0]);
  });

  it('takes a number through the function, and sets none back', async () => {
    await as('mechelen', 'select partnerships.next_assignment_number(2026)');
    for (const [who, sql] of [
      ['mechelen', 'update partnerships.assignment_number set last = 0'],
      ['mechelen', 'select * from partnerships.assignment_number'],
      ['stapSamen', 'select partnerships.next_assignment_number(2026)'],
      ['public', 'select partnerships.next_assignment_number(2026)'],
    ] as const) {
      await expect(as(who, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the table itself', () => {
  it('has the columns that the entities expect', async () => {
    expect(await service.columnDifferences()).toEqual([]);
  });

  it.each([
    ['no reach', 'reach = 0'],
    ['a negative amount', 'amount_cents = -1'],
    ['an end before its start', 'ends_on = starts_on - 1'],
    ['a no without a reason', "state = 'DECLINED', reason = null"],
    ['a reason without a no', "reason = 'x'"],
    ['itself as partner', 'partner_id = local_government_id'],
  ])('refuses %s', async (_, change) => {
    await expect(
      service.sql(`update partnerships.assignment set ${change} where state = 'PROPOSED'`),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('refuses a second cooperation at the same time, and a lead that is no member', async () => {
    await expect(
      service.sql(
        `insert into partnerships.membership (cooperation_id, organisation_id)
         select c.id, m.organisation_id from partnerships.cooperation c, partnerships.membership m
          where c.id <> m.cooperation_id limit 1`,
      ),
    ).rejects.toMatchObject({ code: '23505' });
    await expect(
      service.sql(
        `insert into partnerships.cooperation (id, name, reference_region, lead_id, fictional)
         values (gen_random_uuid(), 'x', 'x', $1, true)`,
        [ids.mechelen],
      ),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('refuses a KBO number with a wrong check digit', async () => {
    await expect(
      service.sql(
        "update partnerships.organisation set kbo_number = '0207500124' where nis_code = '11002'",
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
