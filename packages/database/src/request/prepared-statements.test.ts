import { expect, test } from 'vitest';
import { PreparedStatements } from './prepared-statements.ts';

const named = (statements: PreparedStatements, text: string, role = 'hub_agency') =>
  statements.of(text, role)?.name;

test('prepares what is asked for the third time, and keeps its name', () => {
  const statements = new PreparedStatements();
  const names = [1, 2, 3, 4].map(() => named(statements, 'select 1'));
  expect(names).toEqual([undefined, undefined, 'kept_1', 'kept_1']);
});

test('gives every role a statement of its own', () => {
  const statements = new PreparedStatements();
  for (let n = 0; n < 3; n += 1) named(statements, 'select 1');
  expect(named(statements, 'select 1', 'hub_partner')).toBe('kept_2');
  expect(named(statements, 'select 1')).toBe('kept_1');
});

test('prepares a bounded number, and goes on with those', () => {
  const statements = new PreparedStatements();
  for (let round = 0; round < 4; round += 1)
    for (let n = 0; n < 300; n += 1) named(statements, `select ${n}`);
  const kept = Array.from({ length: 300 }, (_, n) => named(statements, `select ${n}`));
  expect(kept.filter(Boolean)).toHaveLength(200);
  expect(kept[0]).toBe('kept_1');
});

test('forgets how often what is always different was asked', () => {
  const statements = new PreparedStatements();
  for (let n = 0; n < 2; n += 1) named(statements, 'select seldom');
  for (let n = 0; n < 1_000; n += 1) named(statements, `select ${n}`);
  expect(named(statements, 'select seldom')).toBeUndefined();
});
