import { isCleaning } from './clean-connection.ts';
import type { ServiceDatabase } from './service-database.ts';

export interface Counted<T> {
  readonly result: T;
  /** The statements of the work itself: opening and closing a transaction are left out. */
  readonly statements: readonly string[];
}

const FRAME = /^(START TRANSACTION|COMMIT|ROLLBACK|select set_config\('role')/;

/** True for what opens or closes a request, and asks nothing. */
export const isFrame = (sql: string): boolean => FRAME.test(sql) || isCleaning(sql);

/** Test aid: runs work and tells which statements the requests sent meanwhile. */
export async function countStatements<T>(
  database: ServiceDatabase,
  work: () => Promise<T>,
): Promise<Counted<T>> {
  const statements: string[] = [];
  const stop = database.listen((sql) => {
    if (!isFrame(sql)) statements.push(sql);
  });
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}
