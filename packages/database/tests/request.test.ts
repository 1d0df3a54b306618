// One request = one transaction: parallel resolvers, commit, rollback, refusals, limits, broken connections.
import { contextFor } from '@hub/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  countStatements,
  migrateService,
  openServiceDatabase,
  type ServiceDatabase,
} from '../src/index.ts';
import { startTestDatabase, type TestDatabase } from '../src/testing.ts';
import { Note, Note1767300000000 } from './sample-service.ts';

const gent = '00000000-0000-4000-8000-000000000001';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

let db: TestDatabase;
let service: ServiceDatabase;

const open = (database = service) => {
  const actor = { audience: 'municipality' as const, userId: id(9), userName: 'Sofie', rights: [] };
  const context = contextFor(db.contextKey, { ...actor, organisationId: gent }, 'alpha');
  return database.openRequest('hub_municipality', context);
};
const note = (n: number) => ({
  id: id(n),
  organisationId: gent,
  text: `nota ${n}`,
  amountCents: n,
});

beforeAll(async () => {
  db = await startTestDatabase(['alpha']);
  await migrateService(db.ownerUrl, { name: 'alpha', migrations: [Note1767300000000] });
  service = await openServiceDatabase({
    url: db.urlOf('alpha_app'),
    service: 'alpha',
    entities: [Note],
    poolSize: 2,
  });
});
afterAll(async () => {
  await service?.close();
  await db?.stop();
});

it('commits everything or nothing', async () => {
  const kept = await open();
  await kept.manager.insert(Note, note(1));
  await kept.commit();
  const lost = await open();
  await lost.manager.insert(Note, note(2));
  await lost.rollback();
  const check = await open();
  expect(await check.manager.find(Note)).toEqual([note(1)]);
  await check.rollback();
});

it('answers statements of parallel resolvers in their order and in one transaction', async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.message);
  process.on('warning', note);
  const request = await open();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      request.manager.query('select $1::int as n, txid_current() as tx', [n]),
    ),
  );
  await request.commit();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(answers.map(([row]) => row.n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(new Set(answers.map(([row]) => row.tx)).size).toBe(1);
  expect(warnings).toEqual([]);
});

it('keeps cents exact, and refuses a fraction', async () => {
  const request = await open();
  const amountCents = 4_700_000_000_00;
  await request.manager.insert(Note, { ...note(3), amountCents });
  expect((await request.manager.findOneByOrFail(Note, { id: id(3) })).amountCents).toBe(
    amountCents,
  );
  await expect(request.manager.insert(Note, { ...note(4), amountCents: 0.5 })).rejects.toThrow(
    'cents',
  );
  await request.rollback();
});

it('takes no statement after the end', async () => {
  const request = await open();
  const { manager } = request;
  await request.commit();
  await expect(manager.query('select 1')).rejects.toThrow(/over|released/);
  await request.rollback(); // and ending twice does no harm
});

it('takes no statement once the end is on its way, and finishes what it took', async () => {
  const request = await open();
  const { manager } = request;
  const slow = manager.query("select pg_sleep(0.2), 'slept' as slow");
  const ended = request.commit();
  await new Promise(setImmediate);
  await expect(manager.query('select 1')).rejects.toThrow('over');
  expect(await slow).toMatchObject([{ slow: 'slept' }]);
  await ended;
});

it('takes what is asked at the last moment into the transaction, and commits', async () => {
  const request = await open();
  const { manager } = request;
  await manager.insert(Note, note(7));
  const ended = request.commit();
  const late = manager.query("select current_setting('role') as role");
  await ended;
  expect(await late).toEqual([{ role: 'hub_municipality' }]);
  const check = await open();
  expect(await check.manager.countBy(Note, { id: id(7) })).toBe(1);
  await check.rollback();
});

it('refuses what was asked together with a statement that fails, and leaves nothing behind', async () => {
  const request = await open();
  const { manager } = request;
  const together = await Promise.allSettled([
    manager.query("insert into alpha.note (id, organisation_id, text) values ($1, $2, 'weg')", [
      id(5),
      gent,
    ]),
    manager.query('select 1 / 0'),
    manager.query('select 1'),
  ]);
  expect(together).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: '22012' } },
    { status: 'rejected', reason: { code: '25P02' } },
  ]);
  await request.rollback();
  const next = await open();
  expect(await next.manager.countBy(Note, { id: id(5) })).toBe(0);
  await next.rollback();
});

it('tells of a commit that is refused, and goes on', async () => {
  await db.sql(`
    create function alpha.refuse() returns trigger language plpgsql as $$ begin
      raise exception 'refused at the end'; end $$;
    create constraint trigger refuse after insert on alpha.note initially deferred
      for each row when (new.text = 'weiger') execute function alpha.refuse()`);
  for (let n = 0; n < 4; n += 1) {
    const request = await open();
    await request.manager.insert(Note, { ...note(6), text: 'weiger' });
    await expect(request.commit()).rejects.toThrow('refused at the end');
  }
  const next = await open();
  expect(await next.manager.countBy(Note, { id: id(6) })).toBe(0);
  await next.rollback();
});

it('counts the statements of a piece of work', async () => {
  const { result, statements } = await countStatements(service, async () => {
    const request = await open();
    const found = await request.manager.count(Note);
    await request.manager.query('select 1');
    await request.commit();
    return found;
  });
  expect(result).toBe(2);
  expect(statements).toHaveLength(2);
});

it('stops a statement after 4 seconds and says so', async () => {
  const request = await open();
  await expect(request.manager.query('select pg_sleep(30)')).rejects.toMatchObject({
    code: '57014',
  });
  await request.rollback();
  const [limits] = await db.sql<{ settings: string[] }>(
    "select rolconfig as settings from pg_roles where rolname = 'alpha_app'",
  );
  expect(limits?.settings).toEqual(
    expect.arrayContaining(['statement_timeout=4s', 'idle_in_transaction_session_timeout=10s']),
  );
});

it('does not wait for a connection for ever', async () => {
  const busy = [await open(), await open()];
  await expect(open()).rejects.toThrow(/timeout/i);
  for (const request of busy) await request.rollback();
  const next = await open();
  await next.rollback();
});

it('survives connections that die, idle and in use', async () => {
  const request = await open();
  const idle = await open();
  await idle.commit();
  await db.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'alpha_app'",
  );
  await expect(request.manager.query('select 1')).rejects.toThrow();
  await request.rollback().catch(() => {});
  // The pool may hand out one that it does not yet know to be dead.
  await expect
    .poll(async () => {
      const again = await open();
      await again.rollback();
      return 'works';
    })
    .toBe('works');
});
