import type { TestDatabase } from '@hub/database/testing';
import { DataSource } from 'typeorm';
import type { Service } from '../service.ts';

/** Constraints, indexes and defaults live in the migrations only; TypeORM would drop them. */
const HAND_WRITTEN = /DROP (CONSTRAINT|INDEX|DEFAULT)/;

/** What TypeORM would change to make the columns equal to the entities. */
export async function columnDifferences(
  { name, entities }: Service,
  test: TestDatabase,
): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url: test.ownerUrl,
    schema: name,
    entities: [...entities],
    installExtensions: false,
  }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !HAND_WRITTEN.test(query));
  } finally {
    await source.destroy();
  }
}
