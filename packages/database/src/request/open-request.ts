import type { GroupRole } from '@hub/server';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type SerialRunner, type StatementListener, serialise } from './serial-runner.ts';

/** One request = one transaction on one connection. */
export interface RequestTransaction {
  readonly manager: EntityManager;
  /** How many statements were sent so far, without those that open and close the transaction. */
  statements(): number;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * Opens the request's transaction, steps into the group role and hands over the signed context, both for this transaction
 * only.
 */
export async function openRequest(
  source: DataSource,
  role: GroupRole,
  options: { signedContext: string; listen: StatementListener },
): Promise<RequestTransaction> {
  let open = false;
  let statements = 0;
  const listen: StatementListener = (sql, answered) => {
    if (open) statements += 1;
    options.listen(sql, answered);
  };
  const serial = serialise(source.createQueryRunner(), listen);
  const { runner } = serial;
  await runner.connect();
  try {
    await runner.startTransaction();
    // Bind parameters: the text of a statement is visible to whoever watches the server.
    await runner.query("select set_config('role', $1, true), set_config('hub.ctx', $2, true)", [
      role,
      options.signedContext,
    ]);
  } catch (error) {
    await destroy(runner, error);
    throw error;
  }
  open = true;
  const close = async (finish: () => Promise<void>) => {
    if (!open) return;
    open = false;
    await end(serial, finish);
  };
  return {
    manager: runner.manager,
    statements: () => statements,
    commit: () => close(() => runner.commitTransaction()),
    rollback: () => close(() => runner.rollbackTransaction()),
  };
}

/** Ends the transaction; the caller does not wait for the cleaning of the connection. */
async function end({ runner, seal }: SerialRunner, finish: () => Promise<void>): Promise<void> {
  try {
    await finish();
  } catch (error) {
    seal();
    await destroy(runner, error);
    throw error;
  }
  // An injected SET ROLE without LOCAL, a temporary object or a prepared statement must not reach the next request.
  const clean = seal();
  void clean('discard all')
    .then(() => runner.release())
    .catch((error: unknown) => destroy(runner, error));
}

/** The state of this connection is unknown: it does not go back to the pool. */
async function destroy(runner: QueryRunner, cause: unknown): Promise<void> {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  // Not part of TypeORM's interface, but the only way to tell the pool.
  const release = runner as QueryRunner & {
    releasePostgresConnection(error: Error): Promise<void>;
  };
  await release.releasePostgresConnection(error);
}
