import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { EntityBatch } from './entity-batch.ts';
import type { PreparedFetch } from './prepare-plan.ts';
import type { Row } from './row.ts';
import { subgraphErrors } from './subgraph-error.ts';
import { type Place, placesAt } from './walk.ts';

/** `_entities[3].x` is an error at every place of the response where the entity of representation 3 stands. */
export function entityErrors(
  errors: readonly GraphQLFormattedError[],
  fetch: PreparedFetch,
  { data, batch }: { readonly data: Row; readonly batch: EntityBatch },
): GraphQLError[] {
  const indexOf = new Map<Row, number>();
  for (const [index, rows] of batch.targets.entries()) {
    for (const row of rows) indexOf.set(row, index);
  }
  const places = new Map<number, Place[]>();
  for (const [row, place] of placesAt(data, fetch.path)) {
    const index = indexOf.get(row);
    if (index !== undefined) places.set(index, [...(places.get(index) ?? []), place]);
  }
  return errors.flatMap((error) => {
    const [, index, ...rest] = error.path ?? [];
    const found = typeof index === 'number' ? (places.get(index) ?? []) : [];
    return subgraphErrors(error, fetch, { places: found, rest });
  });
}
