import { expect, test } from 'vitest';
import type { HeardAnswer } from './slow-log.ts';
import { createSlowLog } from './slow-log.ts';

const ANSWER: HeardAnswer = {
  ...{ contract: 'agency', operation: 'Dossier', way: 'fast', outcome: 'ok' },
  ...{ ms: 1_234.5, begun: 100 },
  fetches: [
    {
      service: 'applications',
      startedMs: 101,
      ms: 200.4,
      entities: undefined,
      errors: 0,
      query: 'query { a }',
    },
    {
      service: 'finance',
      startedMs: 302.6,
      ms: 900,
      entities: 12,
      errors: 1,
      query: 'query { b }',
    },
  ],
  body: { query: 'query Dossier { a }', variables: { iban: 'BE68 5390 0754 7034' } },
  context: { traceId: 'a'.repeat(32) },
};

function hearing(slowMs = 1_000) {
  const lines: Record<string, unknown>[] = [];
  const clock = { now: 0 };
  const slow = createSlowLog({
    slowMs,
    log: { warn: (line: object) => void lines.push(line as Record<string, unknown>) },
    planOf: () => 'applications, then finance',
    now: () => clock.now,
  });
  return { slow, lines, clock };
}

test('a slow operation is told with its plan and its fetches, without values', () => {
  const { slow, lines } = hearing();
  slow.heard(ANSWER);
  expect(lines).toEqual([
    {
      ...{ contract: 'agency', operation: 'Dossier', way: 'fast', outcome: 'ok' },
      ...{ traceId: 'a'.repeat(32), ms: 1_235, plan: 'applications, then finance' },
      fetches: [
        { service: 'applications', afterMs: 1, ms: 200 },
        { service: 'finance', afterMs: 203, ms: 900, entities: 12, errors: 1 },
      ],
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain('BE68');
});

test('a fast one is not', () => {
  const { slow, lines } = hearing();
  slow.heard({ ...ANSWER, ms: 999 });
  expect(lines).toEqual([]);
});

test('when everything is slow ten lines a minute are enough; the next minute says how many were not told', () => {
  const { slow, lines, clock } = hearing();
  for (let n = 0; n < 25; n++) slow.heard(ANSWER);
  expect(lines).toHaveLength(10);
  clock.now = 60_000;
  slow.heard(ANSWER);
  expect(lines[10]?.withheld).toBe(15);
});
