import { expect, test } from 'vitest';
import type { Statement } from './execution-trace.ts';
import { groupStatements } from './group-statements.ts';

const one = (sql: string, ms: number | undefined, frame = false): Statement => ({ sql, ms, frame });

test.each<[string, Statement[], unknown[]]>([
  ['none', [], []],
  ['one', [one('a', 2)], [{ sql: 'a', count: 1, ms: 2, frame: false }]],
  [
    'equal ones become one, in the order of the first',
    [one('b', 1, true), one('a', 2), one('b', 3, true)],
    [
      { sql: 'b', count: 2, ms: 4, frame: true },
      { sql: 'a', count: 1, ms: 2, frame: false },
    ],
  ],
  [
    'one without an answer leaves the sum unknown',
    [one('a', 1), one('a', undefined), one('a', 1)],
    [{ sql: 'a', count: 3, ms: undefined, frame: false }],
  ],
])('%s', (_, statements, expected) => {
  expect(groupStatements(statements)).toEqual(expected);
});
