// What is asked often is planned once on a connection; nothing of a request reaches the next one through it.
import { contextFor } from '@hub/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  migrateService,
  openServiceDatabase,
  type RequestTransaction,
  type ServiceDatabase,
} from '../src/index.ts';
import { startTestDatabase, type TestDatabase } from '../src/testing.ts';
import { Note, Note1767300000000 } from './sample-service.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const gent = id(1);
const aalst = id(2);

let db: TestDatabase;
/** Has one connection, so every request follows on the one before. */
let service: ServiceDatabase;

const open = (audience: 'municipality' | 'agency' = 'municipality', organisationId = gent) => {
  const actor = { audience, userId: id(9), userName: 'Sofie', organisationId, rights: [] };
  return service.openRequest(`hub_${audience}`, contextFor(db.contextKey, actor, 'alpha'));
};

async function within<T>(
  opening: Promise<RequestTransaction>,
  work: (request: RequestTransaction) => Promise<T>,
): Promise<T> {
  const request = await opening;
  try {
    return await work(request);
  } finally {
    await request.rollback();
  }
}

const LIST = 'select text from alpha.note where text like $1 order by text';
const list = async ({ manager }: RequestTransaction): Promise<string[]> =>
  (await manager.query<{ text: string }[]>(LIST, ['van %'])).map(({ text }) => text);

/** Without values, so never prepared itself. */
const kept = ({ manager }: RequestTransaction) =>
  manager.query<{ statement: string; plans: number; in_sql: boolean }[]>(
    `select statement, (generic_plans + custom_plans)::int as plans, from_sql as in_sql
     from pg_prepared_statements order by statement`,
  );
const pid = async ({ manager }: RequestTransaction): Promise<number> => {
  const [row] = await manager.query<{ pid: number }[]>('select pg_backend_pid() as pid');
  return row?.pid ?? 0;
};

beforeAll(async () => {
  db = await startTestDatabase(['alpha']);
  await migrateService(db.ownerUrl, { name: 'alpha', migrations: [Note1767300000000] });
  await db.sql('insert into alpha.note (organisation_id, text) values ($1, $3), ($2, $4)', [
    ...[gent, aalst, 'van Gent', 'van Aalst'],
  ]);
  service = await openServiceDatabase({
    ...{ url: db.urlOf('alpha_app'), service: 'alpha', entities: [Note], poolSize: 1 },
  });
});
afterAll(async () => {
  await service?.close();
  await db?.stop();
});

it('keeps a statement over requests, and every actor sees its own rows through the one plan', async () => {
  for (let round = 0; round < 12; round += 1) {
    expect(await within(open(), list)).toEqual(['van Gent']);
    expect(await within(open('municipality', aalst), list)).toEqual(['van Aalst']);
  }
  const statements = await within(open(), kept);
  const [one, ...more] = statements.filter(({ statement }) => statement === LIST);
  expect(more).toEqual([]);
  expect(one?.plans).toBeGreaterThan(20);
});

it('plans apart for every role', async () => {
  for (let round = 0; round < 8; round += 1) {
    expect(await within(open('agency'), list)).toEqual(['van Aalst', 'van Gent']);
    expect(await within(open(), list)).toEqual(['van Gent']);
  }
  const statements = await within(open(), kept);
  expect(statements.filter(({ statement }) => statement === LIST)).toHaveLength(2);
});

it('shows nothing through a kept plan to who has no good context', async () => {
  const forged = await service.openRequest('hub_municipality', 'nonsense');
  expect(await list(forged)).toEqual([]);
  await forged.rollback();
});

it('never uses a connection again on which a statement was prepared in SQL', async () => {
  const before = await within(open(), async (request) => {
    const { manager } = request;
    const names = await manager.query<{ name: string; is_list: boolean }[]>(
      `select name, statement = '${LIST}' as is_list from pg_prepared_statements where not from_sql`,
    );
    expect(names.some(({ is_list }) => is_list)).toBe(true);
    // all of them, so that also what cleans the connection would be answered by the attacker
    for (const { name, is_list } of names) {
      const answer = is_list ? "'van de aanvaller' as text" : 'where false';
      await manager.query(`deallocate ${name}`);
      await manager.query(`prepare ${name} as select ${answer}`);
    }
    return pid(request);
  });
  expect(await within(open(), list)).toEqual(['van Gent']);
  expect(await within(open(), pid)).not.toBe(before);
});

it('tells when the server forgot a statement, and prepares it anew', async () => {
  for (let round = 0; round < 4; round += 1) await within(open(), list);
  await within(open(), ({ manager }) => manager.query('deallocate all'));
  // opening is the first that was forgotten
  await expect(open()).rejects.toMatchObject({ code: '26000' });
  expect(await within(open(), list)).toEqual(['van Gent']);
});

it('leaves no lock, cursor or listener to the next request', async () => {
  const before = await within(open(), async (request) => {
    const { manager } = request;
    await manager.query('select pg_advisory_lock(7)');
    await manager.query('declare mine cursor with hold for select 1');
    await manager.query('listen heard');
    await manager.query("set statement_timeout = '1h'");
    const own = await pid(request);
    await request.commit();
    return own;
  });
  const [left] = await within(open(), ({ manager }) =>
    manager.query(`select pg_backend_pid() as pid, current_setting('statement_timeout') as timeout,
      (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks,
      (select count(*)::int from pg_cursors where name = 'mine') as cursors,
      (select count(*)::int from pg_listening_channels()) as channels`),
  );
  expect(left).toEqual({ pid: before, timeout: '4s', locks: 0, cursors: 0, channels: 0 });
});

it('goes on after a table changed under a kept statement', async () => {
  const all = async ({ manager }: RequestTransaction) =>
    (await manager.query('select * from alpha.note where text = $1', ['van Gent'])).length;
  for (let round = 0; round < 4; round += 1) expect(await within(open(), all)).toBe(1);
  await db.sql('alter table alpha.note add column extra text');
  await expect(within(open(), all)).rejects.toMatchObject({ code: '0A000' });
  expect(await within(open(), all)).toBe(1);
});

it('prepares again what was first asked in a transaction that had failed', async () => {
  const ask = ({ manager }: RequestTransaction, n: number) =>
    manager.query<{ n: number }[]>('select $1::int as n, 7 as seven', [n]);
  for (let round = 0; round < 2; round += 1) await within(open(), (request) => ask(request, 1));
  const together = await within(open(), (request) =>
    Promise.allSettled([
      request.manager.query('select 1 / 0'),
      ...[1, 2, 3].map((n) => ask(request, n)),
    ]),
  );
  expect(together.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  expect(
    await within(open(), (request) => Promise.all([1, 2].map((n) => ask(request, n)))),
  ).toEqual([[{ n: 1, seven: 7 }], [{ n: 2, seven: 7 }]]);
});
