import DataLoader from 'dataloader';

/** One row per key, in one query per batch. A key without a row (or with a row out of sight) gives null. */
export function rowByKey<K extends string | number, T>(
  read: (keys: readonly K[]) => Promise<readonly T[]>,
  keyOf: (row: T) => K,
): DataLoader<K, T | null> {
  return new DataLoader(async (keys) => {
    const byKey = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** The rows of each key, in the order in which they were read, in one query per batch. */
export function rowsByKey<K extends string | number, T>(
  read: (keys: readonly K[]) => Promise<readonly T[]>,
  keyOf: (row: T) => K,
): DataLoader<K, T[]> {
  return new DataLoader(async (keys) => {
    const byKey = new Map<K, T[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) byKey.get(keyOf(row))?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
