import { expect, test } from 'vitest';
import { verdictText } from './verify-command.ts';

const organisationId = '00000000-0000-4000-8000-000000000001';

test('a whole log says how much was read', () => {
  expect(verdictText({ entries: 3, heads: [], problems: [] })).toBe(
    '3 entries in 0 chains read. The audit log is whole.\n',
  );
});

test('every wrong row is named', () => {
  const problems = [
    { organisationId, number: 2, problem: 'CHANGED' },
    { organisationId, number: 4, problem: 'MISSING' },
    { organisationId, number: 5, problem: 'REWRITTEN' },
  ] as const;
  const text = verdictText({ entries: 9, heads: [], problems });
  expect(text.split('\n').slice(1, -1)).toEqual([
    `  entry 2 of organisation ${organisationId} was changed after it was written`,
    `  entry 4 of organisation ${organisationId} is missing`,
    `  entry 5 of organisation ${organisationId} does not follow from the entry before it`,
  ]);
});
