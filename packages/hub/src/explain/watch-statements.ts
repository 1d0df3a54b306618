import { AsyncLocalStorage } from 'node:async_hooks';
import { isFrame, type ServiceDatabase } from '@hub/database';
import type { Statement, SubgraphClient } from '@hub/gateway';

/** The same way to a subgraph, which tells a request that wants to be explained what its questions cost the database. */
export type WatchStatements = (client: SubgraphClient) => SubgraphClient;

/**
 * Keeps apart whose statement is whose by the asynchronous context of the question: two questions of one operation may be
 * busy in one service at once. Requests that nobody explains leave nothing behind.
 */
export function watchStatements(databases: readonly ServiceDatabase[]): WatchStatements {
  const current = new AsyncLocalStorage<Statement[]>();
  for (const database of databases) {
    database.listen((sql, answered, before) => {
      const statements = current.getStore();
      if (statements) void keep(statements, sql, { answered, before });
    });
  }
  return (client) => ({
    ...client,
    async ask(request, context) {
      const { explain } = context;
      if (!explain) return client.ask(request, context);
      const statements: Statement[] = [];
      const startedMs = performance.now();
      const answer = await current.run(statements, () => client.ask(request, context));
      explain.ran({ service: client.name, query: request.query, startedMs, statements });
      return answer;
    },
  });
}

/**
 * In the order in which they were sent; how long it took is known when the answer is there, also a refusal. The time it
 * stood behind the statement before it is that one's.
 */
async function keep(
  statements: Statement[],
  sql: string,
  { answered, before }: { answered: Promise<unknown>; before: Promise<unknown> },
): Promise<void> {
  const sent: Statement = { sql, frame: isFrame(sql), ms: undefined };
  const at = statements.push(sent) - 1;
  await before;
  const begun = performance.now();
  await answered.catch(() => undefined);
  statements[at] = { ...sent, ms: performance.now() - begun };
}
