import type { QueryRunner } from 'typeorm';

/** Hears the text of a statement when it is sent, and when it was answered or refused. Never its values. */
export type StatementListener = (sql: string, answered: Promise<unknown>) => void;

export interface SerialRunner {
  readonly runner: QueryRunner;
  /** From here on the runner takes no statement any more; the connection is cleaned through the returned function. */
  seal(): (sql: string) => Promise<unknown>;
}

/**
 * Resolvers run in parallel, but a connection takes one statement at a time: this puts them in a queue. Also the place
 * where statements can be counted.
 */
export function serialise(runner: QueryRunner, listen: StatementListener): SerialRunner {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  let sealed = false;
  const enqueue = (send: () => Promise<unknown>) => {
    const next = last.then(send);
    last = next.catch(() => {});
    return next;
  };
  runner.query = (sql: string, ...rest: [parameters?: unknown[]]) => {
    // A resolver that is still busy after its request ended must not work outside its transaction.
    if (sealed) return Promise.reject(new Error('The request is over.'));
    return enqueue(() => {
      const answered = query(sql, ...rest);
      listen(sql, answered);
      return answered;
    });
  };
  const seal = () => {
    sealed = true;
    return (sql: string) => enqueue(() => query(sql));
  };
  return { runner, seal };
}
