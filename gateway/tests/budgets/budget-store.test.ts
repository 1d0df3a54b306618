import { migrateService, openPool } from '@hub/database';
import { startTestDatabase, type TestDatabase } from '@hub/database/testing';
import { createLogger } from '@hub/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BudgetStore, createBudgetStore } from '../../src/budget/budget-store.ts';
import { GATEWAY_MIGRATIONS } from '../../src/index.ts';

let database: TestDatabase;
let pool: ReturnType<typeof openPool>;
let time: number;
const lines: string[] = [];
const log = createLogger('test', { destination: { write: (line) => void lines.push(line) } });
const open = (): BudgetStore => createBudgetStore(pool, { log, now: () => time });

beforeAll(async () => {
  database = await startTestDatabase([]);
  await migrateService(database.ownerUrl, { name: 'gateway', migrations: GATEWAY_MIGRATIONS });
  pool = openPool(database.urlOf('gateway_app'));
});
afterAll(async () => {
  await pool?.end();
  await database?.stop();
});
beforeEach(async () => {
  time = Date.parse('2026-11-24T12:00:00Z');
  await pool.query('delete from gateway.budget');
});

test('two processes share one budget once they told each other', async () => {
  const [one, other] = [open(), open()];
  expect(one.take('read:a', 90, 100)).toBe(0);
  expect(other.take('read:a', 1, 100)).toBe(0);
  await one.share();
  await other.share();
  expect(other.take('read:a', 10, 100)).toBe(60);
  expect(other.take('read:a', 9, 100)).toBe(0);
  await Promise.all([one.stop(), other.stop()]);
});

test('a question writes nothing: the book is kept in one statement for all', async () => {
  const store = open();
  for (let i = 0; i < 500; i += 1) store.take(`read:${i % 50}`, 1, 100);
  expect((await pool.query('select * from gateway.budget')).rowCount).toBe(0);
  await store.share();
  const { rows } = await pool.query('select bucket, spent from gateway.budget');
  expect(rows).toHaveLength(50);
  expect(new Set(rows.map(({ spent }) => spent))).toEqual(new Set([10]));
  await store.stop();
});

test('what is not written down yet is when the process stops', async () => {
  const store = open();
  store.take('read:a', 7, 100);
  await store.stop();
  const { rows } = await pool.query('select spent from gateway.budget');
  expect(rows).toEqual([{ spent: 7 }]);
});

test('a past minute is removed', async () => {
  const store = open();
  store.take('read:a', 7, 100);
  await store.share();
  time += 60_000;
  store.take('read:b', 1, 100);
  await store.share();
  const { rows } = await pool.query('select bucket from gateway.budget');
  expect(rows).toEqual([{ bucket: 'read:b' }]);
  await store.stop();
});

test('without the database a process goes on counting what it spends itself', async () => {
  const gone = openPool(database.urlOf('gateway_app'));
  const store = createBudgetStore(gone, { log, now: () => time });
  await gone.end();
  expect(store.take('read:a', 100, 100)).toBe(0);
  await store.share();
  expect(store.take('read:a', 1, 100)).toBe(60);
  expect(lines.join()).toContain('could not be shared');
  await store.stop();
});
