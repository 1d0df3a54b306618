import type { QueryRunner } from 'typeorm';

/**
 * Hears the text of a statement when it is sent, and when it was answered or refused. Never its values. `before` resolves
 * when the connection has answered the statement ahead of it: only then the server begins with this one.
 */
export type StatementListener = (
  sql: string,
  answered: Promise<unknown>,
  before: Promise<unknown>,
) => void;

export interface RequestRunner {
  readonly runner: QueryRunner;
  /** Starts work of TypeORM and resolves when it has sent its first statement: what is sent then travels with that one. */
  sent(work: () => Promise<void>): Promise<{ readonly done: Promise<void> }>;
  /** From here on the runner takes no statement any more; the connection is cleaned through the returned function. */
  seal(): (sql: string) => Promise<unknown>;
}

/**
 * The runner of one request. Resolvers run in parallel; the connection takes what they ask without waiting for answers and
 * answers in that order. Also the place where statements can be heard.
 */
export function runnerOf(runner: QueryRunner, listen: StatementListener): RequestRunner {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  let sealed = false;
  let onSent = () => {};
  runner.query = (sql: string, ...rest: [parameters?: unknown[]]) => {
    // A resolver that is still busy after its request ended must not work outside its transaction.
    if (sealed) return Promise.reject(new Error('The request is over.'));
    const answered = query(sql, ...rest);
    listen(sql, answered, last);
    last = answered.catch(() => {});
    onSent();
    return answered;
  };
  return {
    runner,
    async sent(work) {
      const first = new Promise<void>((resolve) => {
        onSent = resolve;
      });
      const done = work();
      await Promise.race([first, done.catch(() => {})]);
      return { done };
    },
    seal: () => {
      sealed = true;
      return query;
    },
  };
}
