// The log of who did what: written with the change itself, never rewritten, and a change to it is seen.
import { contextFor } from '@hub/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuditFact,
  type AuditHead,
  migrateService,
  openJobsDatabase,
  openServiceDatabase,
  recordAudit,
  type ServiceDatabase,
  verifyAudit,
  withJobsTransaction,
} from '../src/index.ts';
import { startTestDatabase, type TestDatabase } from '../src/testing.ts';

const gent = '00000000-0000-4000-8000-000000000001';
const aalst = '00000000-0000-4000-8000-000000000002';
const user = '00000000-0000-4000-8000-0000000000aa';

const fact = (organisationId: string, change: Partial<AuditFact> = {}): AuditFact => ({
  organisationId,
  action: 'note.signed',
  subjectType: 'Note',
  subjectId: 'n-1',
  before: { state: 'DRAFT' },
  after: { state: 'SIGNED', amountCents: 12_345 },
  ...change,
});

let db: TestDatabase;
let service: ServiceDatabase;

async function asGent(
  work: (request: Awaited<ReturnType<ServiceDatabase['openRequest']>>) => Promise<void>,
) {
  const actor = { audience: 'municipality', userId: user, userName: 'Sofie', rights: [] } as const;
  const context = contextFor(db.contextKey, { ...actor, organisationId: gent }, 'alpha');
  const request = await service.openRequest('hub_municipality', context);
  try {
    await work(request);
    await request.commit();
  } catch (error) {
    await request.rollback();
    throw error;
  }
}

const record = (...facts: AuditFact[]) =>
  asGent(async ({ manager }) => {
    for (const each of facts) await recordAudit(manager, 'Sofie', each);
  });

/** What only somebody with the rights of the owner could do to the tables. */
const tamper = async (sql: string) => {
  await db.sql(`begin; alter table audit.entry disable trigger all; ${sql};
    alter table audit.entry enable trigger all; commit`);
};

const problems = async (anchors: readonly AuditHead[] = []) =>
  (await verifyAudit(db.ownerUrl, anchors)).problems;

beforeAll(async () => {
  db = await startTestDatabase(['alpha']);
  await migrateService(db.ownerUrl, { name: 'alpha', migrations: [] });
  service = await openServiceDatabase({
    url: db.urlOf('alpha_app'),
    service: 'alpha',
    entities: [],
  });
});
afterAll(async () => {
  await service?.close();
  await db?.stop();
});
beforeEach(() => tamper('delete from audit.entry; delete from audit.head'));

describe('an entry', () => {
  it('says who (from the signed context), for whom, what, on what, before and after', async () => {
    await record(fact(aalst));
    const rows = await db.sql('select * from audit.entry');
    expect(rows).toMatchObject([
      {
        organisation_id: aalst,
        number: '1',
        service: 'alpha',
        actor_id: user,
        actor_name: 'Sofie',
        actor_organisation_id: gent,
        action: 'note.signed',
        subject_type: 'Note',
        subject_id: 'n-1',
        before: { state: 'DRAFT' },
        after: { state: 'SIGNED', amountCents: 12_345 },
      },
    ]);
  });

  it('goes with a change that does not happen', async () => {
    const failing = asGent(async ({ manager }) => {
      await recordAudit(manager, 'Sofie', fact(gent));
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    expect(await db.sql('select from audit.entry')).toHaveLength(0);
  });

  it('of background work names the hub itself', async () => {
    const jobs = await openJobsDatabase({
      url: db.urlOf('alpha_worker'),
      service: 'alpha',
      entities: [],
    });
    await withJobsTransaction(jobs, (tx) => recordAudit(tx, 'Samenleven Hub', fact(gent)));
    await jobs.close();
    expect(await db.sql('select actor_id, actor_name from audit.entry')).toEqual([
      { actor_id: null, actor_name: 'Samenleven Hub' },
    ]);
  });

  it('cannot be written by nobody', async () => {
    const request = await service.openRequest('hub_municipality', '');
    await expect(recordAudit(request.manager, 'Sofie', fact(gent))).rejects.toMatchObject({
      code: '42501',
    });
    await request.rollback();
  });

  it.each([
    ['read the log', 'select * from audit.entry'],
    ['add a row', "insert into audit.head values (gen_random_uuid(), 0, '')"],
    ['append past the record', 'select audit.append(null)'],
    [
      'speak for the gateway',
      "select audit.record_access(gen_random_uuid(), 'a', 'b', 'a.b', 'c', 'd', null, null)",
    ],
    ['change a row', "update audit.entry set actor_name = 'x'"],
    ['switch the guard off', 'alter table audit.entry disable trigger all'],
  ])('is all a service may write: it may not %s', async (_, sql) => {
    await expect(
      asGent(async ({ manager }) => void (await manager.query(sql))),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });

  it.each([
    "update audit.entry set actor_name = 'x'",
    'delete from audit.entry',
    'truncate audit.entry',
  ])('stays as it is, also for the owner: %s', async (sql) => {
    await record(fact(gent));
    await expect(db.sql(sql)).rejects.toMatchObject({ code: '55000' });
  });
});

describe('verify', () => {
  it('finds nothing wrong with two honest chains, written side by side', async () => {
    await Promise.all(
      [gent, aalst, gent, aalst, gent, gent].map((organisation) => record(fact(organisation))),
    );
    const report = await verifyAudit(db.ownerUrl);
    expect(report).toMatchObject({ entries: 6, problems: [] });
    expect(report.heads).toMatchObject([
      { organisationId: gent, number: 4 },
      { organisationId: aalst, number: 2 },
    ]);
    expect(await problems(report.heads)).toEqual([]);
  });

  it.each([
    [
      'a changed value',
      'update audit.entry set after = \'{"amountCents": 1}\' where number = 2',
      2,
      'CHANGED',
    ],
    ['another actor', "update audit.entry set actor_name = 'Tom' where number = 3", 3, 'CHANGED'],
    [
      'another time',
      "update audit.entry set recorded_at = now() - interval '1 day' where number = 1",
      1,
      'CHANGED',
    ],
    ['a row that is gone', 'delete from audit.entry where number = 2', 2, 'MISSING'],
    ['an end that is gone', 'delete from audit.entry where number = 3', 3, 'MISSING'],
    [
      'a row that was changed with its own hash',
      `update audit.entry set actor_name = 'Tom' where number = 2;
       update audit.entry e set hash = audit.digest(e) where number = 2`,
      3,
      'REWRITTEN',
    ],
  ])('names %s', async (_, sql, number, problem) => {
    await record(fact(gent), fact(gent), fact(gent));
    await tamper(sql);
    expect(await problems()).toEqual([{ organisationId: gent, number, problem }]);
  });

  it('sees an end that was cut off together with its head when the head of yesterday was kept', async () => {
    await record(fact(gent), fact(gent), fact(gent));
    const { heads } = await verifyAudit(db.ownerUrl);
    await tamper(`delete from audit.entry where number = 3;
      update audit.head set number = 2, hash = (select hash from audit.entry where number = 2)`);
    expect(await problems()).toEqual([]);
    expect(await problems(heads)).toEqual([
      { organisationId: gent, number: 3, problem: 'MISSING' },
    ]);
  });
});
