import type { EntityManager, EntityMetadata } from 'typeorm';
import { isUuid } from './ids.ts';

export type EntityClass<T extends object> = new () => T;
export type Order<T> = { readonly [column in keyof T]?: 'ASC' | 'DESC' };
export type KeyOf<T, C extends keyof T> = NonNullable<T[C]> & (string | number);
export type KeyColumn<T> = {
  [P in keyof T & string]: T[P] extends string | number | null ? P : never;
}[keyof T & string];

type ColumnMetadata = EntityMetadata['columns'][number];

/** A table as it is read: by one of its columns, in an order. */
export interface Read<T extends object> {
  readonly entity: EntityClass<T>;
  readonly by: KeyColumn<T>;
  readonly order?: Order<T> | undefined;
}

interface Reading {
  readonly text: string;
  readonly isKey: (key: string) => boolean;
  /** Columns whose values the code wants otherwise than the driver gives them. */
  readonly converted: readonly ColumnMetadata[];
}

/** What the driver of PostgreSQL gives as the code wants it; values of other types go through TypeORM. */
const PLAIN: ReadonlySet<unknown> = new Set([
  ...['uuid', 'text', 'integer', 'boolean', 'jsonb', 'timestamptz'],
]);

const readings = new WeakMap<EntityMetadata, Map<string, Reading>>();

/**
 * The rows whose column has one of the keys, as entities, in one statement. Its text is made once: a `find` of TypeORM makes
 * it anew each time, and finds the place of each value of each row through its metadata. For tables without relations, as all of
 * ours are.
 *
 * @param keys What cannot be a key (no uuid where one is needed) is the key of nothing.
 */
export async function readBy<T extends object>(
  tx: EntityManager,
  { entity, by, order = {} }: Read<T>,
  keys: readonly (string | number)[],
): Promise<T[]> {
  const metadata = tx.dataSource.getMetadata(entity);
  const { text, isKey, converted } = readingOf(metadata, by, order);
  const { driver } = metadata.dataSource;
  const rows: Record<string, unknown>[] = await tx.query(text, [
    keys.filter((key) => isKey(String(key))),
  ]);
  return rows.map((row) => {
    for (const each of converted)
      row[each.propertyName] = driver.prepareHydratedValue(row[each.propertyName], each);
    return Object.assign(new entity(), row);
  });
}

function readingOf(metadata: EntityMetadata, column: string, order: object): Reading {
  const known = readings.get(metadata) ?? new Map<string, Reading>();
  readings.set(metadata, known);
  const name = `${column} ${JSON.stringify(order)}`;
  const reading = known.get(name) ?? {
    text: textOf(metadata, column, order),
    isKey: columnOf(metadata, column).type === 'uuid' ? isUuid : () => true,
    converted: selected(metadata).filter((each) => each.transformer || !PLAIN.has(each.type)),
  };
  known.set(name, reading);
  return reading;
}

function textOf(metadata: EntityMetadata, column: string, order: object): string {
  const quoted = (name: string) => metadata.dataSource.driver.escape(name);
  const named = (property: string) => quoted(columnOf(metadata, property).databaseName);
  const columns = selected(metadata).map(
    ({ databaseName, propertyName }) => `${quoted(databaseName)} as ${quoted(propertyName)}`,
  );
  const table = metadata.tablePath.split('.').map(quoted).join('.');
  const sorted = Object.entries(order).map(([property, way]) => `${named(property)} ${way}`);
  const read = `select ${columns.join(', ')} from ${table} where ${named(column)} = any($1)`;
  return sorted.length > 0 ? `${read} order by ${sorted.join(', ')}` : read;
}

const selected = ({ columns }: EntityMetadata) => columns.filter(({ isSelect }) => isSelect);

function columnOf(metadata: EntityMetadata, property: string): ColumnMetadata {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name}.${property} is not a column.`);
  return column;
}
