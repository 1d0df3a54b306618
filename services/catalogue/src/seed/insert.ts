import type { EntityManager } from 'typeorm';

type Row = Readonly<Record<string, unknown>>;

/** Inserts rows that are not there yet, in one statement. Column names come from our own code, values are bound. */
export async function insertMissing(
  tx: EntityManager,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  const places = rows.map(
    (_, index) =>
      `(${columns.map((_column, place) => `$${index * columns.length + place + 1}`).join(', ')})`,
  );
  await tx.query(
    `insert into catalogue.${table} (${columns.join(', ')}) values ${places.join(', ')} on conflict do nothing`,
    values,
  );
}
