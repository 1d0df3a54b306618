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
  /**
   * Lets something travel with a statement, right behind it. The returned function tells how it went; it also sends it when
   * that statement never came.
   */
  behind<T>(statement: string, send: () => Promise<T>): () => Promise<T>;
  /** From here on the runner takes no statement any more; the connection is cleaned through the returned function. */
  seal(): (sql: string) => Promise<unknown>;
}

/**
 * The runner of one request. Resolvers run in parallel; the connection takes what they ask without waiting for answers and
 * answers in that order: TypeORM hands statements over in the order in which it is called. Also the place where they can be heard.
 */
export function runnerOf(runner: QueryRunner, listen: StatementListener): RequestRunner {
  const query = runner.query.bind(runner);
  const followers = new Map<string, () => Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let sealed = false;
  runner.query = (sql: string, ...rest: [parameters?: unknown[]]) => {
    // A resolver that is still busy after its request ended must not work outside its transaction.
    if (sealed) return Promise.reject(new Error('The request is over.'));
    const answered = query(sql, ...rest);
    listen(sql, answered, last);
    last = answered.catch(() => {});
    const follower = followers.get(sql);
    // how it went is heard by who calls for it
    follower?.().catch(() => {});
    return answered;
  };
  return {
    runner,
    behind(statement, send) {
      let sent: ReturnType<typeof send> | undefined;
      const follow = () => {
        followers.delete(statement);
        sent ??= send();
        return sent;
      };
      followers.set(statement, follow);
      return follow;
    },
    seal: () => {
      sealed = true;
      return query;
    },
  };
}
