import type { EntityManager } from 'typeorm';

type Value = string | number | boolean | null | Date;
/** A row with its columns as the table names them. */
export type Row = Readonly<Record<string, Value>>;

/** Inserts any number of rows in one statement. Names come from our own code, values are bound. */
export async function insertRows(
  tx: EntityManager,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `insert into applications.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::applications.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
