import { countStatements, type ServiceDatabase } from '@hub/database';

/** How many SQL statements each service's requests sent while the work ran. */
export async function countPerService(
  databases: readonly ServiceDatabase[],
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const run = databases.reduce<() => Promise<unknown>>(
    (inner, database) => async () => {
      counts[database.service] = (await countStatements(database, inner)).statements.length;
    },
    work,
  );
  await run();
  return counts;
}
