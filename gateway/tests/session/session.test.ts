import { migrateService, openPool, tablesWithoutPolicy } from '@hub/database';
import { startTestDatabase, type TestDatabase } from '@hub/database/testing';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GATEWAY_MIGRATIONS } from '../../src/index.ts';
import { createAttemptStore } from '../../src/login/attempt-store.ts';
import { SESSION_LIMITS } from '../../src/session/session-limits.ts';
import { createSessionStore } from '../../src/session/session-store.ts';
import { AGENT, loginOf } from '../running-gateway.ts';

const MINUTE = 60_000;
const { idleMs: IDLE_MS, longestMs: LONGEST_MS } = SESSION_LIMITS;
let database: TestDatabase;
let pool: Pool;
let clock: number;
const now = () => new Date(clock);
beforeAll(async () => {
  database = await startTestDatabase([]);
  await migrateService(database.ownerUrl, { name: 'gateway', migrations: GATEWAY_MIGRATIONS });
  pool = openPool(database.urlOf('gateway_app'));
});
beforeEach(() => {
  clock = Date.parse('2026-11-23T12:00:00Z');
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

describe('a session', () => {
  test('lives while it is used, and at most eight hours', async () => {
    const sessions = createSessionStore(pool, { now });
    const id = await sessions.begin(loginOf(AGENT));
    const begun = clock;
    while (clock + 25 * MINUTE < begun + LONGEST_MS) {
      clock += 25 * MINUTE;
      expect((await sessions.find(id))?.account).toEqual(AGENT);
    }
    expect((await sessions.find(id))?.expiresAt).toEqual(new Date(begun + LONGEST_MS));
    clock = begun + LONGEST_MS;
    expect(await sessions.find(id)).toBeUndefined();
  });

  test('ends after half an hour without a request', async () => {
    const sessions = createSessionStore(pool, { now });
    const id = await sessions.begin(loginOf(AGENT));
    clock += IDLE_MS - 1;
    expect(await sessions.find(id)).toBeDefined();
    clock += IDLE_MS;
    expect(await sessions.find(id)).toBeUndefined();
  });

  test('says when it ends as it is written down, not as it might be', async () => {
    const sessions = createSessionStore(pool, { now });
    const id = await sessions.begin(loginOf(AGENT));
    const begun = clock;
    clock += 5_000;
    expect((await sessions.find(id))?.expiresAt).toEqual(new Date(begun + IDLE_MS));
    expect((await sessions.extend(id))?.expiresAt).toEqual(new Date(clock + IDLE_MS));
    clock += 10_000;
    expect((await sessions.find(id))?.expiresAt).toEqual(new Date(clock + IDLE_MS));
  });

  test('lives as short as it is told', async () => {
    const limits = { idleMs: 1_000, longestMs: 2_000 };
    const sessions = createSessionStore(pool, { limits, now });
    const id = await sessions.begin(loginOf(AGENT));
    clock += 900;
    expect(await sessions.find(id)).toBeDefined();
    clock += 900;
    expect(await sessions.find(id)).toBeDefined();
    clock += 200;
    expect(await sessions.extend(id)).toBeUndefined();
  });

  test('is kept as a hash only', async () => {
    const id = await createSessionStore(pool, { now }).begin(loginOf(AGENT));
    const rows = await database.sql<{ row: string }>(
      'select s::text as row from gateway.session s',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(id);
  });

  test('has a new id every time', async () => {
    const sessions = createSessionStore(pool, { now });
    expect(await sessions.begin(loginOf(AGENT))).not.toBe(await sessions.begin(loginOf(AGENT)));
  });

  test('that ended is removed at the next login', async () => {
    const sessions = createSessionStore(pool, { now });
    await sessions.begin(loginOf(AGENT));
    clock += LONGEST_MS;
    await sessions.begin(loginOf(AGENT));
    const [count] = await database.sql<{ n: number }>(
      'select count(*)::int as n from gateway.session',
    );
    expect(count?.n).toBe(1);
  });
});

describe('a login in progress', () => {
  const attempt = { nonce: 'n', codeVerifier: 'v', returnTo: '/somewhere' };

  test('comes back once, and only to the browser that began it', async () => {
    const attempts = createAttemptStore(pool, now);
    await attempts.keep('state-1', 'browser', attempt);
    expect(await attempts.take('state-1', 'another')).toBeUndefined();
    expect(await attempts.take('state-1', 'browser')).toEqual(attempt);
    expect(await attempts.take('state-1', 'browser')).toBeUndefined();
  });

  test('is good for ten minutes', async () => {
    const attempts = createAttemptStore(pool, now);
    await attempts.keep('state-2', 'browser', attempt);
    clock += 10 * MINUTE;
    expect(await attempts.take('state-2', 'browser')).toBeUndefined();
  });
});

test('every table of the gateway has row level security, and services cannot read it', async () => {
  expect(await tablesWithoutPolicy(database.ownerUrl)).toEqual([]);
  const [right] = await database.sql<{ may: boolean }>(
    `select has_schema_privilege('hub_agency', 'gateway', 'usage') as may`,
  );
  expect(right?.may).toBe(false);
});
