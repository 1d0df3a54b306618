import type { GraphQLError } from 'graphql';
import type { SubgraphAnswer } from '../engine/subgraph-client.ts';
import { observeFetch } from '../observe/observe-fetch.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesOf, gatherBatch } from './entity-batch.ts';
import { entityErrors } from './entity-errors.ts';
import { copyOf, merge } from './merge.ts';
import type { PreparedFetch } from './prepare-plan.ts';
import { isRow, type Row } from './row.ts';
import { subgraphErrors } from './subgraph-error.ts';
import { placesAt, rowsAt } from './walk.ts';

/** One operation under way: what it was asked with, and what is known so far. */
export interface Run {
  readonly variables: Readonly<Row>;
  readonly context: RequestContext;
  readonly data: Row;
  readonly errors: GraphQLError[];
}

/** Asks one subgraph and merges its answer. Nothing is asked when no object needs it. */
export async function runFetch(fetch: PreparedFetch, run: Run): Promise<void> {
  const rows = rowsAt(run.data, fetch.path);
  if (rows.length === 0) return;
  if (fetch.represent) await fetchEntities(fetch, run, rows);
  else await fetchFields(fetch, run, rows);
}

async function fetchFields(fetch: PreparedFetch, run: Run, rows: readonly Row[]): Promise<void> {
  const { data, errors = [] } = await ask(fetch, run, rows);
  if (errors.length > 0) {
    const places = placesAt(run.data, fetch.path).map(([, place]) => place);
    for (const error of errors) {
      const { path } = error;
      const where = { places: path ? places : [], rest: path ?? [] };
      run.errors.push(...subgraphErrors(error, fetch, where));
    }
  }
  if (!isRow(data)) return;
  fetch.rewriteOutput?.(data);
  mergeIntoAll(rows, data);
}

async function fetchEntities(fetch: PreparedFetch, run: Run, rows: readonly Row[]): Promise<void> {
  const batch = gatherBatch(rows, fetch);
  const { representations, targets } = batch;
  if (representations.length === 0) return;
  const { data, errors = [] } = await ask(fetch, run, rows, representations);
  if (errors.length > 0) run.errors.push(...entityErrors(errors, fetch, { data: run.data, batch }));
  if (!isRow(data)) return;
  const entities = entitiesOf(data, representations.length);
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const places = targets[index];
    if (!entity || !places) continue;
    if (fetch.rewriteOutput) {
      entity.__typename ??= places[0]?.__typename;
      fetch.rewriteOutput(entity);
    }
    mergeIntoAll(places, entity);
  }
}

/** Counts by itself, as its caller does: an iterator over entries leaves two objects behind for each row of a large answer. */
function mergeIntoAll(rows: readonly Row[], part: Row): void {
  const last = rows.length - 1;
  for (let index = 0; index <= last; index++) {
    merge(rows[index] as Row, index < last ? copyOf(part) : part);
  }
}

function ask(
  { client, path, query, operationName, variableNames }: PreparedFetch,
  { variables: given, context }: Run,
  rows: readonly Row[],
  representations?: readonly Row[],
): Promise<SubgraphAnswer> {
  // A client names its variables: "__proto__" and "toString" are names like all others.
  const variables: Row = Object.create(null);
  for (const name of variableNames) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  if (representations) variables.representations = representations;
  const { name: service } = client;
  const request = { query, variables, operationName };
  context.explain?.asked({ service, query, path, rows: rows.length });
  return observeFetch({ service, request, context }, (asked) => client.ask(request, asked));
}
