// Tenants stay apart inside PostgreSQL even when a resolver forgets its filter, is injected, or makes its own context.
import { contextFor, newContextKey, signContext } from '@hub/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  functionsFoldedIntoPlans,
  migrateService,
  openServiceDatabase,
  type RequestTransaction,
  type ServiceDatabase,
  tablesWithoutPolicy,
} from '../src/index.ts';
import { startTestDatabase, type TestDatabase } from '../src/testing.ts';
import { Note, Note1767300000000 } from './sample-service.ts';

const gent = '00000000-0000-4000-8000-000000000001';
const aalst = '00000000-0000-4000-8000-000000000002';
const user = '00000000-0000-4000-8000-0000000000aa';
const in30s = () => new Date(Date.now() + 30_000);

let db: TestDatabase;
let service: ServiceDatabase;

const municipality = (organisationId: string) =>
  contextFor(
    db.contextKey,
    { audience: 'municipality', userId: user, userName: 'Sofie', organisationId, rights: [] },
    'alpha',
  );

/** Runs statements as a municipality would, always rolled back. */
async function attempt<T>(
  context: string,
  work: (request: RequestTransaction) => Promise<T>,
): Promise<T> {
  const request = await service.openRequest('hub_municipality', context);
  try {
    return await work(request);
  } finally {
    await request.rollback();
  }
}

const notes = (context: string): Promise<{ text: string }[]> =>
  attempt(context, ({ manager }) => manager.query('select text from alpha.note order by text'));

beforeAll(async () => {
  db = await startTestDatabase(['alpha', 'beta']);
  await migrateService(db.ownerUrl, { name: 'alpha', migrations: [Note1767300000000] });
  await migrateService(db.ownerUrl, { name: 'beta', migrations: [] });
  service = await openServiceDatabase({
    url: db.urlOf('alpha_app'),
    service: 'alpha',
    entities: [Note],
    poolSize: 1,
  });
});
afterAll(async () => {
  await service?.close();
  await db?.stop();
});
beforeEach(async () => {
  await db.sql('delete from alpha.note');
  await db.sql('insert into alpha.note (organisation_id, text) values ($1, $3), ($2, $4)', [
    gent,
    aalst,
    'van Gent',
    'van Aalst',
  ]);
});

describe('the signed context', () => {
  it('shows the rows of the organisation it names, and only those', async () => {
    expect(await notes(municipality(gent))).toEqual([{ text: 'van Gent' }]);
    expect(await notes(municipality(aalst))).toEqual([{ text: 'van Aalst' }]);
  });

  it.each<[string, () => string]>([
    ['none', () => ''],
    ['nonsense', () => 'nonsense'],
    ['one with a changed organisation', () => municipality(aalst).replace(aalst, gent)],
    ['one without a signature', () => municipality(gent).split('.')[0] ?? ''],
    [
      'one of another key',
      () => {
        const fields = { organisationId: gent, actorId: user, expiresAt: in30s() };
        const forged = { ...newContextKey(), kid: db.contextKey.kid };
        return signContext(forged, { login: 'alpha_app', role: 'municipality', ...fields });
      },
    ],
    [
      'one for another service',
      () => {
        const fields = { organisationId: gent, actorId: user, expiresAt: in30s() };
        return signContext(db.contextKey, { login: 'beta_app', role: 'municipality', ...fields });
      },
    ],
    [
      'one of another kind of actor',
      () => {
        const fields = { organisationId: gent, actorId: user, expiresAt: in30s() };
        return signContext(db.contextKey, { login: 'alpha_app', role: 'partner', ...fields });
      },
    ],
    [
      'an expired one',
      () => {
        const fields = { organisationId: gent, actorId: user, expiresAt: new Date(Date.now() - 1) };
        return signContext(db.contextKey, { login: 'alpha_app', role: 'municipality', ...fields });
      },
    ],
  ])('refuses %s', async (_, context) => {
    expect(await notes(context())).toEqual([]);
  });

  it('tells which rights the actor holds, of the signed kind of actor only', async () => {
    const actor = { userId: user, userName: 'Sofie', organisationId: gent } as const;
    const context = contextFor(
      db.contextKey,
      { audience: 'municipality', ...actor, rights: ['reader', 'editor'] },
      'alpha',
    );
    const ask = async (role: string, rights: string, given = context) => {
      const sql = 'select hub.right_if($1, $2::text[]) as answer';
      const [row] = await attempt(given, ({ manager }) => manager.query(sql, [role, rights]));
      return row.answer;
    };
    expect(await ask('municipality', '{editor}')).toBe(true);
    expect(await ask('municipality', '{signatory,reader}')).toBe(true);
    expect(await ask('municipality', '{signatory}')).toBe(false);
    expect(await ask('agency', '{editor}')).toBe(false);
    expect(await ask('municipality', '{editor}', '')).toBe(false);
    expect(await ask('municipality', '{""}', municipality(gent))).toBe(false);
  });

  it('guards writing as well', async () => {
    const insert = (organisation: string) =>
      attempt(municipality(gent), ({ manager }) =>
        manager.query("insert into alpha.note (organisation_id, text) values ($1, 'nieuw')", [
          organisation,
        ]),
      );
    await expect(insert(aalst)).rejects.toMatchObject({ code: '42501' });
    await insert(gent);
    const changed = await attempt(municipality(gent), ({ manager }) =>
      manager.query("update alpha.note set text = 'weg'"),
    );
    expect(changed).toEqual([[], 1]);
  });

  it('retires a key when another takes over', async () => {
    const before = municipality(gent);
    await db.sql("update hub_secret.key set valid_until = now() - interval '1 second'");
    expect(await notes(before)).toEqual([]);
    await db.sql('update hub_secret.key set valid_until = null');
    expect(await notes(before)).toHaveLength(1);
  });
});

describe('hostile statements of a service', () => {
  const injected = (sql: string) =>
    attempt(municipality(gent), ({ manager }) => manager.query(sql));

  it.each([
    ['reading the key', 'select * from hub_secret.key'],
    ['checking a context itself', "select hub.context_field('municipality', 4)"],
    ['stepping into the migrator', 'set role hub_migrator'],
    ['stepping into the jobs', 'set role alpha_jobs'],
    ['stepping into the worker', 'set role alpha_worker'],
    ['stepping into the owner', 'set role hub_owner'],
    ['becoming the owner', 'set session authorization hub_owner'],
    ['making a table', 'create table alpha.mine (n int)'],
    ['making a table in public', 'create table public.mine (n int)'],
    ['making a schema', 'create schema mine'],
    ['making a temporary table', 'create temporary table note (n int)'],
    ['dropping the policy', 'drop policy municipality on alpha.note'],
    ['switching the guard off', 'alter table alpha.note disable row level security'],
    ['emptying the table', 'truncate alpha.note'],
    ['deleting', 'delete from alpha.note'],
    ['changing a column that is not granted', `update alpha.note set organisation_id = '${gent}'`],
    ['reading the events', 'select * from alpha.event'],
    ['reading the inbox', 'select * from alpha.inbox'],
    ['reading the migrations', 'select * from alpha.migration'],
    ['reading a queue', 'select * from beta_jobs.jobs'],
    ['filling a queue', "select beta_jobs.add_job('event')"],
    ['delivering past publish', "select beta_jobs.deliver('{}')"],
    [
      "publishing in another's name",
      "select beta.publish(gen_random_uuid(), 'x', 1, 'a', '{}', now())",
    ],
    ['subscribing', "insert into hub.subscription values ('x', 'alpha')"],
    ['reading a file', "copy alpha.note from '/etc/passwd'"],
    ['running a program', "copy alpha.note (text) to program 'cat'"],
    ['reading passwords', 'select rolpassword from pg_authid'],
  ])('stops %s', async (_, sql) => {
    await expect(injected(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('gets an error, not rows, with row security switched off', async () => {
    await expect(
      attempt(municipality(gent), async ({ manager }) => {
        await manager.query('set row_security = off');
        return manager.query('select * from alpha.note');
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it("gets no rows of a neighbour's schema, with the shared group role and a good context", async () => {
    const other = await openServiceDatabase({
      url: db.urlOf('beta_app'),
      service: 'beta',
      entities: [],
    });
    try {
      const fields = { organisationId: gent, actorId: user, expiresAt: in30s() };
      const context = signContext(db.contextKey, {
        login: 'beta_app',
        role: 'municipality',
        ...fields,
      });
      const request = await other.openRequest('hub_municipality', context);
      expect(await request.manager.query('select * from alpha.note')).toEqual([]);
      expect(await request.manager.query("select hub.org_if('municipality') as org")).toEqual([
        { org: gent },
      ]);
      await request.rollback();
    } finally {
      await other.close();
    }
  });

  it('leaves nothing behind on the pooled connection', async () => {
    // Without LOCAL these survive the commit; the pool has one connection, so the next request gets the same one.
    const request = await service.openRequest('hub_municipality', municipality(gent));
    await request.manager.query('set role hub_agency');
    await request.manager.query("select set_config('hub.ctx', $1, false)", [municipality(gent)]);
    const [{ pid }] = await request.manager.query('select pg_backend_pid() as pid');
    await request.commit();
    const found = await attempt('', async ({ manager }) => {
      const [row] = await manager.query(
        `select current_user as role, current_setting('hub.ctx') as context, pg_backend_pid() as pid`,
      );
      return row;
    });
    expect(found).toEqual({ role: 'hub_municipality', context: '', pid });
  });

  it('may do nothing at all without a role', async () => {
    const request = await service.openRequest('hub_municipality', municipality(gent));
    await request.manager.query('reset role');
    await expect(request.manager.query('select * from alpha.note')).rejects.toMatchObject({
      code: '42501',
    });
    await request.rollback();
  });
});

describe('the list of tables without a policy', () => {
  it('is empty, and names a table that somebody forgot', async () => {
    expect(await tablesWithoutPolicy(db.ownerUrl)).toEqual([]);
    await db.sql('create table alpha.forgotten (n int)');
    expect(await tablesWithoutPolicy(db.ownerUrl)).toEqual(['alpha.forgotten']);
    await db.sql('alter table alpha.forgotten enable row level security');
    await db.sql('create policy all_rows on alpha.forgotten using (true)');
    expect(await tablesWithoutPolicy(db.ownerUrl)).toEqual(['alpha.forgotten']); // not forced
    await db.sql('drop table alpha.forgotten');
  });
});

describe('the list of functions that are folded into plans', () => {
  it('is empty, and names one that would keep the answer for one actor', async () => {
    expect(await functionsFoldedIntoPlans(db.ownerUrl)).toEqual([]);
    await db.sql(
      "create function alpha.mine() returns text immutable return current_setting('hub.ctx', true)",
    );
    expect(await functionsFoldedIntoPlans(db.ownerUrl)).toEqual(['alpha.mine']);
    await db.sql('drop function alpha.mine');
  });
});
