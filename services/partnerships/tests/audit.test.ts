import type { Actor } from '@hub/domain';
import { startTestService, type TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerships } from '../src/subgraph.ts';
import { actors, ids, now, seedAll } from './sample.ts';

const admin: Actor = { ...actors.agency, rights: ['administrator'] };
const ENTRIES = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id number recordedAt actorName action subjectType subjectId hash
      organisation { name } actorOrganisation { name } changes { field before after }
    }
  }
}`;
const EXPORT =
  'mutation ($filter: AuditFilter) { exportAuditEntries(filter: $filter) { fileName csv rows truncated } }';
const PROPOSE = `mutation ($input: ProposeAssignmentInput!) {
  proposeAssignment(input: $input) { ... on Assignment { id number version } ... on AssignmentRefused { code } }
}`;
const ACCEPT = `mutation ($id: ID!, $version: Int!) {
  acceptAssignment(id: $id, version: $version) { ... on Assignment { id } ... on AssignmentRefused { code } }
}`;

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly number: number;
  readonly actorName: string;
  readonly organisation: { readonly name: string };
}
interface Page {
  readonly nodes: Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

let service: TestService;
let assignment: { id: string; number: string; version: number };

const read = async (actor: Actor, variables: object = {}): Promise<Page> => {
  const { data, errors } = await service.ask(actor, ENTRIES, { ...variables });
  expect(errors).toBeUndefined();
  return data?.auditEntries as Page;
};

beforeAll(async () => {
  service = await startTestService(partnerships);
  await seedAll(service);
  const input = {
    partnerId: ids.stapSamen,
    roundId: ids.demoRound,
    indicatorId: ids.indicator('A5'),
    reach: 10,
    amount: 50_000,
    startsOn: '2027-10-01',
    endsOn: '2028-06-30',
  };
  const proposed = await service.ask(actors.mechelen, PROPOSE, { input }, { now });
  assignment = proposed.data?.proposeAssignment as typeof assignment;
  const { id, version } = assignment;
  await service.ask(actors.stapSamen, ACCEPT, { id, version }, { now });
});
afterAll(() => service?.stop());

describe('the log', () => {
  it('holds a step in the files of both organisations, and in no other', async () => {
    for (const actor of [actors.mechelenReader, actors.stapSamenReader]) {
      const { nodes, totalCount } = await read(actor);
      expect(totalCount).toBe(2);
      expect(nodes).toMatchObject([
        {
          action: 'assignment.accepted',
          actorName: 'lena.maes',
          actorOrganisation: { name: expect.stringContaining('Stap Samen') },
          subjectId: assignment.id,
          changes: [
            { field: 'state', before: 'PROPOSED', after: 'ACTIVE' },
            { field: 'number', before: assignment.number, after: assignment.number },
            { field: 'amountCents', before: null, after: '50000' },
          ],
        },
        { action: 'assignment.proposed', actorName: 'sofie.jacobs' },
      ]);
    }
    for (const actor of [actors.gent, actors.taalbrug])
      expect((await read(actor)).nodes).toEqual([]);
    expect((await read(admin)).totalCount).toBe(4);
  });

  it('shows no organisation the file of another, whatever it filters', async () => {
    const filter = { organisationId: ids.mechelen };
    expect((await read(actors.gent, { filter })).nodes).toEqual([]);
    expect((await read(admin, { filter })).totalCount).toBe(2);
  });

  it('lets row level security stop what the policy would forget', async () => {
    const sql = 'select organisation_id from audit.entry';
    const rows = (actor: Actor) => service.sqlAs<{ organisation_id: string }>(actor, sql);
    expect(await rows(actors.gent)).toEqual([]);
    expect(new Set((await rows(actors.mechelen)).map((row) => row.organisation_id))).toEqual(
      new Set([ids.mechelen]),
    );
    await expect(rows(actors.public)).rejects.toMatchObject({ code: '42501' });
  });

  it.each<[string, Actor]>([
    ['a case officer', { ...actors.agency, rights: ['case-officer', 'approver'] }],
    ['somebody without a role', { ...actors.gent, rights: [] }],
  ])('is closed for %s', async (_, actor) => {
    const { data, errors } = await service.ask(actor, '{ auditEntries { totalCount } }');
    expect([data?.auditEntries, errors?.[0]?.extensions?.code]).toEqual([undefined, 'FORBIDDEN']);
  });
});

describe('a filter', () => {
  it.each<[string, object, number]>([
    ['by what was done', { action: 'assignment.proposed' }, 2],
    ['by part of a name', { actor: 'LENA' }, 2],
    ['by a name with a wildcard in it', { actor: '%' }, 0],
    ['by words of the name of whose file it is', { organisation: 'STAP samen' }, 2],
    ['by subject', { subjectId: 'nothing' }, 0],
    ['from a day', { from: '2026-01-01' }, 4],
    ['until a day', { until: '2026-01-01' }, 0],
    ['by everything at once', { actor: 'sofie', organisationId: ids.stapSamen }, 1],
  ])('%s', async (_, filter, found) => {
    expect((await read(admin, { filter })).totalCount).toBe(found);
  });

  it.each<[string, object]>([
    ['an organisation that is no id', { filter: { organisationId: 'x' } }],
    ['a name that is too long', { filter: { actor: 'x'.repeat(101) } }],
    ['a name with a NUL', { filter: { actor: 'a\0b' } }],
    ['a page that is too long', { first: 201 }],
    ['a page of less than nothing', { first: -1 }],
    ['a cursor of somebody else', { after: 'cDo1' }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await service.ask(admin, ENTRIES, { ...variables });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

it('pages without a gap or a repetition while the log grows', async () => {
  const first = await read(admin, { first: 3 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  await service.ask(actors.gent, EXPORT); // one more entry at the top
  const second = await read(admin, { first: 3, after: first.pageInfo.endCursor });
  expect(second.pageInfo.hasNextPage).toBe(false);
  const seen = [...first.nodes, ...second.nodes].map(({ id }) => id);
  expect(new Set(seen).size).toBe(4);
});

it('costs the same number of statements for one row and for many', async () => {
  const cost = async (first: number) =>
    (await service.statements(() => read(admin, { first }))).length;
  expect(await cost(4)).toBe(await cost(1));
});

describe('an export', () => {
  it('is a file of what the actor may read, and a fact of the log itself', async () => {
    const { data } = await service.ask(actors.mechelen, EXPORT, { filter: { actor: 'lena' } });
    const file = data?.exportAuditEntries as Record<'csv' | 'fileName', string>;
    const { csv, fileName } = file;
    expect(file).toMatchObject({ rows: 1, truncated: false });
    expect(fileName).toMatch(/^logboek-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv).toContain(';Mechelen;2;lena.maes;assignment.accepted;Assignment;');
    expect(csv).not.toContain('sofie');
    expect((await read(actors.mechelen)).nodes[0]).toMatchObject({
      action: 'audit-log.exported',
      actorName: 'sofie.jacobs',
    });
  });

  it('is refused to who may not read', async () => {
    const { errors } = await service.ask(actors.agency, EXPORT);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
