import type { GroupRole } from '@hub/server';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { cleanConnection } from './clean-connection.ts';
import { PreparingClient } from './preparing-client.ts';
import { type RequestRunner, runnerOf, type StatementListener } from './request-runner.ts';

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
  const listen: StatementListener = (sql, answered, before) => {
    if (open) statements += 1;
    options.listen(sql, answered, before);
  };
  const request = runnerOf(source.createQueryRunner(), listen);
  const { runner } = request;
  const connection: unknown = await runner.connect();
  if (connection instanceof PreparingClient) connection.role = role;
  try {
    const stepIn = request.behind('START TRANSACTION', () =>
      // Bind parameters: the text of a statement is visible to whoever watches the server.
      runner.query("select set_config('role', $1, true), set_config('hub.ctx', $2, true)", [
        role,
        options.signedContext,
      ]),
    );
    await runner.startTransaction();
    await stepIn();
  } catch (error) {
    await destroy(runner, error);
    throw error;
  }
  open = true;
  const close = async (statement: 'COMMIT' | 'ROLLBACK', finish: () => Promise<void>) => {
    if (!open) return;
    open = false;
    await end(request, statement, finish);
  };
  return {
    manager: runner.manager,
    statements: () => statements,
    commit: () => close('COMMIT', () => runner.commitTransaction()),
    rollback: () => close('ROLLBACK', () => runner.rollbackTransaction()),
  };
}

/** Ends the transaction. The cleaning of the connection travels with the end; the caller does not wait for it. */
async function end(
  request: RequestRunner,
  statement: string,
  finish: () => Promise<void>,
): Promise<void> {
  const { runner, seal } = request;
  const clean = request.behind(statement, () => cleanConnection(seal()));
  const finished = finish();
  finished
    .then(clean)
    .then(() => runner.release())
    .catch((error: unknown) => destroy(runner, error));
  await finished;
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
