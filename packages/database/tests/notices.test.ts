// What happened is told to whoever listens: which thing, never what of it, and only when it is certain.
import { contextFor } from '@hub/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  listenForNotices,
  migrateService,
  NOTICE_LISTENER,
  type Notice,
  type NoticeListener,
  openPool,
  openServiceDatabase,
  recordAudit,
  type ServiceDatabase,
} from '../src/index.ts';
import { startTestDatabase, type TestDatabase } from '../src/testing.ts';

const gent = '00000000-0000-4000-8000-000000000001';
const user = '00000000-0000-4000-8000-0000000000aa';
const note = '0190a000-0000-7000-8000-000000000001';

let db: TestDatabase;
let service: ServiceDatabase;
let listener: NoticeListener;
let heard: Notice[] = [];
let gaps = 0;

beforeAll(async () => {
  db = await startTestDatabase(['alpha']);
  await migrateService(db.ownerUrl, { name: 'alpha', migrations: [] });
  service = await openServiceDatabase({
    service: 'alpha',
    entities: [],
    url: db.urlOf('alpha_app'),
  });
  listener = listenForNotices({
    url: db.urlOf('gateway_app'),
    onNotice: (notice) => void heard.push(notice),
    onGap: () => {
      gaps += 1;
    },
    log: { warn: () => {} },
  });
  await listener.hearing;
});
afterAll(async () => {
  await listener.stop();
  await service.close();
  await db.stop();
});
beforeEach(() => {
  heard = [];
});

/** Resolves to what was heard before the end. */
async function sign(subjectId: string, end: 'commit' | 'rollback'): Promise<number> {
  const actor = { audience: 'municipality', userId: user, userName: 'Sofie', rights: [] } as const;
  const context = contextFor(db.contextKey, { ...actor, organisationId: gent }, 'alpha');
  const request = await service.openRequest('hub_municipality', context);
  await recordAudit(request.manager, 'Sofie', {
    organisationId: gent,
    action: 'note.signed',
    subjectType: 'Note',
    subjectId,
    before: { state: 'DRAFT' },
    after: { state: 'SIGNED' },
  });
  const before = heard.length;
  await request[end]();
  return before;
}
/** What was told after everything before it. */
async function afterTheLast(): Promise<Notice[]> {
  const last = '0190a000-0000-7000-8000-00000000ffff';
  await sign(last, 'commit');
  await expect.poll(() => heard.some(({ id }) => id === last)).toBe(true);
  return heard.filter(({ id }) => id !== last);
}

test('a change is told when it is certain, by its kind and id alone', async () => {
  expect(await sign(note, 'commit')).toBe(0);
  await expect.poll(() => heard).toHaveLength(1);
  expect(heard).toEqual([{ kind: 'Note', id: note, version: expect.any(Number) }]);
});

test('what was undone is told to nobody', async () => {
  await sign(note, 'rollback');
  expect(await afterTheLast()).toEqual([]);
});

test('an id that could be a name or an address is not told', async () => {
  await sign('an.peeters@gent.be', 'commit');
  expect(await afterTheLast()).toEqual([]);
});

test('a login of a service cannot tell what did not happen', async () => {
  const request = await service.openRequest(
    'hub_municipality',
    contextFor(
      db.contextKey,
      {
        ...{ audience: 'municipality', userId: user, userName: 'Sofie', rights: [] },
        organisationId: gent,
      },
      'alpha',
    ),
  );
  const told = request.manager.query(`select hub.tell('Note', '${note}', 1)`);
  await expect(told).rejects.toThrow(/permission denied/);
  await request.rollback();
});

test('a listener whose connection is lost comes back and says that it missed something', async () => {
  const before = gaps;
  const owner = openPool(db.ownerUrl);
  await owner.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()',
    [NOTICE_LISTENER],
  );
  await owner.end();
  await expect.poll(() => gaps, { timeout: 5_000 }).toBe(before + 1);
  await sign(note, 'commit');
  await expect.poll(() => heard).toHaveLength(1);
});
