// What is seeded: true facts, and invented rows that say so, in the numbers the demonstration speaks of.

import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerships } from '../src/subgraph.ts';
import { actors, now, seedAll } from './sample.ts';

const THRESHOLD = 7_500;

let service: TestService;
beforeAll(async () => {
  service = await startTestService(partnerships);
  await seedAll(service);
});
afterAll(() => service?.stop());

interface CooperationFacts {
  name: string;
  fictional: boolean;
  referenceRegion: string;
  lead: { localGovernment: Government };
  members: { localGovernment: Government }[];
}
interface Government {
  nisCode: string;
  referenceRegion: string;
  originFigure: { residents: number };
}

const residentsOf = ({ originFigure }: Government) => originFigure.residents;

/** Each municipality with its figure and its cooperation, through the graph. */
async function municipalities() {
  const { data } = await service.ask(
    actors.public,
    `{ organisations(filter: { localGovernmentKind: MUNICIPALITY }, first: 500) { nodes { name
       localGovernment { nisCode referenceRegion randFacility originFigure { residents } predecessors { name } }
       cooperation { name fictional referenceRegion
         lead { localGovernment { nisCode referenceRegion originFigure { residents } } }
         members { localGovernment { nisCode referenceRegion originFigure { residents } } } } } } }`,
  );
  type Row = {
    name: string;
    localGovernment: Government & { randFacility: boolean };
    cooperation: CooperationFacts | null;
  };
  return nodesOf<Row>(data?.organisations);
}

describe('the demonstration', () => {
  it('has 28 municipalities above the threshold, all known single applicants among them', async () => {
    const rows = await municipalities();
    const above = rows.filter(
      ({ localGovernment }) =>
        residentsOf(localGovernment) > THRESHOLD && !isSuccessor(localGovernment),
    );
    expect(above).toHaveLength(28);
    const names = above.map(({ name }) => name);
    for (const name of [
      'Mechelen',
      'Gent',
      'Houthalen-Helchteren',
      'Kortrijk',
      'Aalst',
      'Leuven',
    ]) {
      expect(names).toContain(name);
    }
    for (const name of ['Oostende', 'Turnhout', 'Halle']) expect(names).toContain(name);
  });

  it('has 59 applicants with 147 municipalities, beside the six of vzw de Rand', async () => {
    const rows = await municipalities();
    const cooperating = rows.filter(({ cooperation }) => cooperation !== null);
    const leads = cooperating.filter(
      ({ cooperation, localGovernment }) =>
        cooperation?.lead.localGovernment.nisCode === localGovernment.nisCode,
    );
    const alone = rows.filter(
      ({ cooperation, localGovernment }) =>
        !cooperation && residentsOf(localGovernment) > THRESHOLD && !isSuccessor(localGovernment),
    );
    expect([alone.length, leads.length, cooperating.length]).toEqual([24, 33, 123]);
    expect(alone.length + leads.length + 2).toBe(59);
    expect(alone.length + cooperating.length).toBe(147);
    const rand = rows.filter(({ localGovernment }) => localGovernment.randFacility);
    expect(rand.map(({ cooperation }) => cooperation)).toEqual(Array(6).fill(null));
    expect(rand.reduce((sum, each) => sum + residentsOf(each.localGovernment), 0)).toBeGreaterThan(
      THRESHOLD,
    );
  });

  it('has cooperations inside one reference region that pass the threshold together', async () => {
    const all = new Map(
      (await municipalities()).flatMap(({ cooperation }) =>
        cooperation ? [[cooperation.name, cooperation] as const] : [],
      ),
    );
    expect(all.size).toBe(33);
    for (const { members, referenceRegion, name } of all.values()) {
      const governments = members.map(({ localGovernment }) => localGovernment);
      expect(new Set(governments.map((each) => each.referenceRegion)), name).toEqual(
        new Set([referenceRegion]),
      );
      const residents = governments.reduce((sum, each) => sum + residentsOf(each), 0);
      expect(residents, name).toBeGreaterThan(THRESHOLD);
    }
    const real = [...all.values()].filter(({ fictional }) => !fictional);
    expect(real.map(({ name }) => name).sort()).toEqual([
      'Samenwerkingsverband Dendermonde',
      'Samenwerkingsverband Wetteren',
    ]);
  });

  it('says "fictief" wherever it invented, and nowhere else', async () => {
    const rows = await service.sql<{ name: string; fictional: boolean }>(
      'select name, fictional from partnerships.organisation union all select name, fictional from partnerships.cooperation',
    );
    for (const { name, fictional } of rows) expect(name.includes('fictief'), name).toBe(fictional);
  });

  it('has assignments of both rounds, numbered by year', async () => {
    const { data } = await service.ask(
      actors.agency,
      '{ assignments(first: 100) { nodes { number state fictional } } }',
    );
    const nodes = nodesOf<{ number: string; state: string; fictional: boolean }>(data?.assignments);
    expect(nodes).toHaveLength(22);
    expect(nodes.every(({ fictional }) => fictional)).toBe(true);
    expect(nodes[0]?.number).toBe('OPD-2026-0012');
    expect(nodes.at(-1)?.number).toBe('OPD-2024-0001');
    expect(new Set(nodes.map(({ state }) => state)).size).toBe(5);
  });
});

describe('the other services', () => {
  it('hear of every organisation, and again when it has an origin figure', async () => {
    const rows = await service.sql<{ version: number; organisations: number; figures: number }>(
      `select version, sum(jsonb_array_length(payload -> 'organisations'))::int as organisations,
              sum((select count(*) from jsonb_array_elements(payload -> 'organisations') each
                    where each -> 'originFigure' <> 'null'))::int as figures
         from partnerships.event where type = 'organisations-registered' group by version order by version`,
    );
    // the second time with a figure for 300 municipalities and 12 successors; the first time is the only one of 8 partners
    expect(rows).toEqual([
      { version: 1, organisations: 351, figures: 0 },
      { version: 2, organisations: 343, figures: 312 },
    ]);
  });

  it('hear of every cooperation, its lead among its members', async () => {
    const rows = await service.sql<{ lead: boolean }>(
      `select payload -> 'memberIds' ? (payload ->> 'leadId') as lead
         from partnerships.event where type = 'cooperation-activated'`,
    );
    expect(rows).toHaveLength(33);
    expect(rows.every(({ lead }) => lead)).toBe(true);
  });
});

it('seeds once', async () => {
  const count = () =>
    service.sql(
      `select (select count(*) from partnerships.organisation) as organisations,
              (select count(*) from partnerships.membership) as memberships,
              (select count(*) from partnerships.assignment) as assignments,
              (select count(*) from partnerships.event) as events`,
    );
  const before = await count();
  await service.seed('reference', now);
  await service.seed('demo', now);
  expect(await count()).toEqual(before);
});

it('keeps the newest version of a round', async () => {
  const [row] = await service.sql<{ count: string }>(
    'select count(*) from partnerships.round_indicator',
  );
  expect(Number(row?.count)).toBe(40);
});

const nodesOf = <T>(list: unknown): T[] => (list as { nodes: T[] }).nodes;

const isSuccessor = ({ nisCode }: Government): boolean =>
  ['23106', '37021', '37022', '44086', '44087', '44088', '46029', '46030'].includes(nisCode) ||
  ['71071', '71072', '73110', '73111'].includes(nisCode);
