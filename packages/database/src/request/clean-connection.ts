/**
 * `discard all` without forgetting prepared statements and plans: an injected SET ROLE without LOCAL, a temporary object, a lock or
 * a cursor must not reach the next request.
 */
const CLEANING = [
  'close all',
  'set session authorization default',
  'reset all',
  'unlisten *',
  'select pg_catalog.pg_advisory_unlock_all()',
  'discard temp',
  'discard sequences',
].join('; ');

/**
 * Ours are prepared through the protocol. One that was prepared in SQL is an injected one, perhaps under the name of ours. Without values,
 * so that this question is never a prepared one itself: it would be the first to be replaced.
 */
const FIND_INJECTED = 'select name from pg_catalog.pg_prepared_statement() where from_sql';

const STATEMENTS: ReadonlySet<string> = new Set([CLEANING, FIND_INJECTED]);

/** True for what cleans a connection: nobody waits for it. */
export const isCleaning = (sql: string): boolean => STATEMENTS.has(sql);

/** Cleans a connection for the next request. Rejects when it must not be used again. */
export async function cleanConnection(query: (sql: string) => Promise<unknown>): Promise<void> {
  const [, injected] = await Promise.all([query(CLEANING), query(FIND_INJECTED)]);
  if (!Array.isArray(injected) || injected.length > 0)
    throw new Error('A statement was prepared in SQL.');
}
