import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { type EntityClass, type KeyColumn, type KeyOf, type Order, readBy } from './read-by.ts';
import { rowByKey, rowsByKey } from './row-loaders.ts';

/** The entity of each key, found by its id or another column that is unique. What cannot be a key gives null. */
export const entityBy = <T extends object, C extends KeyColumn<T>>(
  tx: EntityManager,
  entity: EntityClass<T>,
  column: C,
): DataLoader<KeyOf<T, C>, T | null> =>
  rowByKey(
    (keys) => readBy(tx, { entity, by: column }, keys),
    (row) => row[column] as KeyOf<T, C>,
  );

/** The entities of each key, in the order asked for. */
export const entitiesBy = <T extends object, C extends KeyColumn<T>>(
  tx: EntityManager,
  entity: EntityClass<T>,
  column: C,
  order?: Order<T>,
): DataLoader<KeyOf<T, C>, T[]> =>
  rowsByKey(
    (keys) => readBy(tx, { entity, by: column, order }, keys),
    (row) => row[column] as KeyOf<T, C>,
  );
