import { expect, test } from 'vitest';
import { cleanConnection, isCleaning } from './clean-connection.ts';
import { isFrame } from './count-statements.ts';

/** A connection that finds these statements prepared in SQL. */
const finding = (found: unknown) => {
  const asked: string[] = [];
  const query = async (sql: string) => {
    asked.push(sql);
    return sql.includes('from_sql') ? found : undefined;
  };
  return { asked, query };
};

test('asks only what counts as cleaning, and as part of the frame of a request', async () => {
  const { asked, query } = finding([]);
  await cleanConnection(query);
  expect(asked).toHaveLength(2);
  for (const sql of asked) expect([isCleaning(sql), isFrame(sql)]).toEqual([true, true]);
  expect(isCleaning('select 1')).toBe(false);
});

test.each([
  ['a statement was prepared in SQL', [{ name: 'kept_1_0' }]],
  ['there is no list', undefined],
])('refuses the connection when %s', async (_, found) => {
  await expect(cleanConnection(finding(found).query)).rejects.toThrow('prepared in SQL');
});
