import type { QueryRunner } from 'typeorm';

export type StatementListener = (sql: string) => void;

/**
 * Resolvers run in parallel, but a connection takes one statement at a time: this puts them in a queue. Also the place
 * where statements can be counted.
 */
export function serialise(runner: QueryRunner, listen: StatementListener): QueryRunner {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  const queued: QueryRunner['query'] = (sql: string, ...rest: [parameters?: unknown[]]) => {
    const next = last.then(() => {
      listen(sql);
      return query(sql, ...rest);
    });
    last = next.catch(() => {});
    return next;
  };
  runner.query = queued;
  return runner;
}
