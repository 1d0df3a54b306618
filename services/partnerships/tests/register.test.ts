// The register: who is in it, how it is searched, how municipalities follow each other up, who works together.

import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerships } from '../src/subgraph.ts';
import { actors, ids, seedAll } from './sample.ts';

interface Row {
  name: string;
  localGovernment: { nisCode: string | null; population: number | null } | null;
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService(partnerships);
  await seedAll(service);
});
afterAll(() => service?.stop());

const LIST = `query ($filter: OrganisationFilter, $sort: OrganisationSort, $first: Int, $after: String) {
  organisations(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { name localGovernment { nisCode population } } } }`;

interface List {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Row[];
}

async function list(variables: Record<string, unknown>): Promise<List> {
  const { data, errors } = await service.ask(actors.public, LIST, variables);
  expect(errors).toBeUndefined();
  return data?.organisations as List;
}
const namesOf = ({ nodes }: List) => nodes.map(({ name }) => name);

describe('a list', () => {
  it.each([
    [{ localGovernmentKind: 'MUNICIPALITY' }, 312],
    [{ localGovernmentKind: 'BRUSSELS_MUNICIPALITY' }, 19],
    [{ localGovernmentKind: 'VGC' }, 1],
    [{ localGovernmentKind: 'VZW_DE_RAND' }, 1],
    [{ kind: 'AGENCY' }, 1],
    [{ kind: 'ASSOCIATION' }, 18],
    [{ province: 'Limburg', localGovernmentKind: 'MUNICIPALITY' }, 46],
    [{ referenceRegion: 'Rivierenland' }, 12],
    [{ nisCodes: ['12025', '44021', '99999'] }, 2],
    [{ nisCodes: [] }, 0],
    [{}, 351],
  ])('of %o has %i rows', async (filter, count) => {
    expect((await list({ filter, first: 1 })).totalCount).toBe(count);
  });

  it.each([
    ['mechelen', ['Mechelen', 'Maasmechelen']],
    ['antwerpen 11002', ['Antwerpen']],
    ['SINT nik', ['Sint-Niklaas']],
    ['44021', ['Gent']],
    ['0207.500.123', ['Antwerpen']],
    ['BE0207500123', ['Antwerpen']],
    ['hasselt', ['Hasselt', 'Hasselt']],
    ["'; drop table organisation; --", []],
  ])('finds %s', async (search, names) => {
    const found = await list({ filter: { search }, first: 5 });
    expect(namesOf(found)).toEqual(names);
  });

  it('takes a search without a letter or digit as no search', async () => {
    expect((await list({ filter: { search: ' %_ ' }, first: 1 })).totalCount).toBe(351);
  });

  it('goes on where the page ended, in the order of names', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const page = await list({ first: 100, after });
      seen.push(...namesOf(page));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(351);
    expect(seen.slice(0, 3)).toEqual(['Aalst', 'Aalter', 'Aarschot']);
  });

  it('puts the largest first when asked, and what has no population last', async () => {
    const { nodes } = await list({ sort: 'POPULATION_DESC', first: 500 });
    expect(nodes.slice(0, 2).map(({ name }) => name)).toEqual(['Antwerpen', 'Gent']);
    expect(nodes.at(-1)?.localGovernment?.population ?? null).toBeNull();
  });

  it.each([
    ['first: 501', 'first'],
    ['first: -1', 'first'],
    ['after: "x"', 'after'],
    [`filter: { search: "${'x'.repeat(101)}" }`, 'search'],
    [`filter: { nisCodes: [${'"12025",'.repeat(501)}] }`, 'nisCodes'],
  ])('with %.40s is refused', async (text, field) => {
    const { errors } = await service.ask(
      actors.public,
      `{ organisations(${text}) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('needs a dozen statements at most, however long it is', async () => {
    const statements = (first: number) =>
      service.statements(() =>
        service.ask(
          actors.public,
          `query ($round: ID) { organisations(first: ${first}) { totalCount nodes { name mentorships { action { id } mentor { name } }
             cooperation(roundId: $round) { name lead { name } members { name } }
             localGovernment { originFigure { residents } successor { name } predecessors { name } } } } }`,
          { round: ids.round3 },
        ),
      );
    // one per kind and level; a page that holds the leads and members itself needs fewer
    for (const first of [10, 250, 500]) {
      expect((await statements(first)).length).toBeLessThanOrEqual(12);
    }
  });
});

describe('one organisation', () => {
  const ONE = `query ($id: ID, $nisCode: String) { organisation(id: $id, nisCode: $nisCode) { name fictional kboNumber
    localGovernment { kind referenceRegion originFigure { residents year fictional }
      successor { name } predecessors { name } } } }`;
  const one = async (variables: Record<string, unknown>) => {
    const { data, errors } = await service.ask(actors.public, ONE, variables);
    expect(errors).toBeUndefined();
    return data?.organisation;
  };

  it('is found by id, by NIS code, or by both', async () => {
    expect(await one({ nisCode: '12025' })).toMatchObject({ name: 'Mechelen', fictional: false });
    expect(await one({ id: ids.mechelen })).toMatchObject({ name: 'Mechelen' });
    expect(await one({ id: ids.mechelen, nisCode: '12025' })).toMatchObject({ name: 'Mechelen' });
    expect(await one({ id: ids.mechelen, nisCode: '44021' })).toBeNull();
    expect(await one({ id: 'nonsense' })).toBeNull();
    expect(await one({ id: 'nonsense', nisCode: '12025' })).toBeNull();
  });

  it('shows who followed it up, and whom it followed up', async () => {
    expect(await one({ nisCode: '11056' })).toMatchObject({
      name: 'Zwijndrecht',
      localGovernment: {
        referenceRegion: 'Regio Antwerpen',
        successor: { name: 'Beveren-Kruibeke-Zwijndrecht' },
        predecessors: [],
      },
    });
    expect(await one({ nisCode: '46030' })).toMatchObject({
      localGovernment: {
        referenceRegion: 'Waasland',
        successor: null,
        predecessors: [{ name: 'Beveren' }, { name: 'Kruibeke' }, { name: 'Zwijndrecht' }],
      },
    });
    // it took in Borsbeek and stayed itself
    expect(await one({ nisCode: '11002' })).toMatchObject({
      localGovernment: { successor: null, predecessors: [{ name: 'Borsbeek' }] },
    });
  });

  it('says that its origin figure was invented', async () => {
    expect(await one({ nisCode: '12025' })).toMatchObject({
      localGovernment: { originFigure: { year: 2022, fictional: true } },
    });
    expect(await one({ nisCode: '21004' })).toMatchObject({
      name: 'Brussel',
      localGovernment: { originFigure: null },
    });
  });

  it('is the own one for who is logged in', async () => {
    const mine = (actor: (typeof actors)[keyof typeof actors]) =>
      service.ask(actor, '{ myOrganisation { name } }');
    expect((await mine(actors.mechelen)).data).toEqual({ myOrganisation: { name: 'Mechelen' } });
    expect((await mine(actors.agency)).data).toEqual({
      myOrganisation: { name: 'Agentschap Binnenlands Bestuur' },
    });
    expect((await mine(actors.public)).data).toEqual({ myOrganisation: null });
  });
});

describe('working together', () => {
  const TOGETHER = `query ($nisCode: String, $round: ID) { organisation(nisCode: $nisCode) {
    cooperation(roundId: $round) { name fictional fromRound referenceRegion lead { name } members { name } }
    mentorships { fictional source action { id } } } }`;
  const together = async (nisCode: string, round?: string) => {
    const { data, errors } = await service.ask(actors.public, TOGETHER, { nisCode, round });
    expect(errors).toBeUndefined();
    return data?.organisation as { cooperation: { name: string } | null; mentorships: object[] };
  };

  it('shows a real cooperation as real, with its lead first', async () => {
    expect((await together('43018')).cooperation).toEqual({
      name: 'Samenwerkingsverband Wetteren',
      fictional: false,
      fromRound: 1,
      referenceRegion: 'Regio Gent',
      lead: { name: 'Wetteren' },
      members: ['Wetteren', 'Aalter', 'Eeklo', 'Maldegem', 'Zelzate'].map((name) => ({ name })),
    });
  });

  it('shows an invented one as invented', async () => {
    expect((await together('12021')).cooperation).toMatchObject({
      name: 'Samenwerkingsverband Lier (fictief)',
      fictional: true,
    });
  });

  it('counts a member from the round in which it came', async () => {
    const sintKatelijneWaver = (round?: string) => together('12035', round);
    const { round1, round2 } = { round1: await roundId(1), round2: await roundId(2) };
    expect((await sintKatelijneWaver(round1)).cooperation).toBeNull();
    expect((await sintKatelijneWaver(round2)).cooperation?.name).toContain('Lier');
    expect((await sintKatelijneWaver(ids.agency)).cooperation).toBeNull(); // no round
  });

  it('names the known mentors with their source', async () => {
    expect((await together('44021')).mentorships).toHaveLength(3);
    expect((await together('12025')).mentorships).toMatchObject([
      { fictional: false, source: expect.stringContaining('https://') },
      { fictional: false },
    ]);
  });

  const roundId = async (ordinal: number) => {
    const [row] = await service.sql<{ id: string }>(
      'select id from partnerships.round_snapshot where ordinal = $1',
      [ordinal],
    );
    return row?.id ?? '';
  };
});

describe('rows of the register', () => {
  it.each(['public', 'agency', 'mechelen', 'stapSamen'] as const)(
    'cannot be changed by %s',
    async (who) => {
      for (const change of [
        "update partnerships.organisation set name = 'x'",
        'delete from partnerships.organisation',
        "insert into partnerships.cooperation values (gen_random_uuid(), 'x', 'x', null, 1, true)",
        'update partnerships.membership set exempt = true',
      ]) {
        await expect(service.sqlAs(actors[who], change)).rejects.toMatchObject({ code: '42501' });
      }
    },
  );
});
