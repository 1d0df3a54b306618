import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHubEngine, createStockEngine, type HubEngine } from '../../src/index.ts';
import {
  clientOf,
  type RunningGraph,
  type SubgraphSource,
  startGraph,
  supergraphOf,
  type Told,
} from './federation.ts';
import { type SecondEngine, startSecondEngine } from './second-engine/second-engine.ts';

/** An operation with the answer that the specifications ask for, written by hand. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** Path and code of each error, in any order. */
  readonly errors?: readonly ExpectedError[];
  /** How often each subgraph is asked. */
  readonly requests?: Readonly<Record<string, number>>;
  /** Why the stock executor answers differently. A test fails when it no longer does. */
  readonly stockDiffers?: string;
  /** Why the second engine answers other data. A test fails when it no longer does. */
  readonly secondDiffers?: string;
  /** Left to the stock executor. */
  readonly left?: true;
}

export type ExpectedError = readonly [path: string | null, code: string];

/** Runs each case on the hub's executor, on the stock executor and on the second engine, against the same subgraphs. */
export function federation(
  feature: string,
  {
    subgraphs,
    cases,
  }: { readonly subgraphs: readonly SubgraphSource[]; readonly cases: readonly Case[] },
): void {
  describe(feature, () => {
    let ours: RunningGraph;
    let stock: RunningGraph;
    let second: SecondEngine;
    let engine: HubEngine;

    beforeAll(async () => {
      const supergraph = supergraphOf(subgraphs);
      const clients = subgraphs.map(clientOf);
      ours = await startGraph(
        (options) => {
          engine = createHubEngine(options);
          return engine;
        },
        supergraph,
        clients,
      );
      stock = await startGraph(createStockEngine, supergraph, clients);
      second = startSecondEngine(supergraph, clients);
    });
    afterAll(() => Promise.all([ours?.stop(), stock?.stop()]));

    test.each(cases)('$name', async ({ query, variables, requests, left, ...expected }) => {
      const before = engine.counters().stock;
      const answer = await ours.ask(query, { ...variables });
      expect(answer.data).toEqual(expected.data);
      expect(errorsOf(answer.errors)).toEqual(sorted(expected.errors ?? []));
      expect(engine.counters().stock - before).toBe(left ? 1 : 0);
      if (requests) expect(countOf(answer.requests)).toEqual(requests);
    });

    test.each(cases)('stock: $name', async ({ query, variables, stockDiffers, ...expected }) => {
      const answer = await stock.ask(query, { ...variables });
      const told = { data: answer.data, errors: errorsOf(answer.errors) };
      const wanted = { data: expected.data, errors: sorted(expected.errors ?? []) };
      if (stockDiffers) expect(told).not.toEqual(wanted);
      else expect(told).toEqual(wanted);
    });

    test.each(cases)('second engine: $name', async ({ query, variables, secondDiffers, data }) => {
      const answer = await second.ask(query, { ...variables }).catch(String);
      if (secondDiffers) expect(answer).not.toEqual(data);
      else expect(answer).toEqual(data);
    });
  });
}

const errorsOf = (errors: readonly Told[]) =>
  sorted(
    errors.map(
      ({ path, extensions }) => [path?.join('.') ?? null, String(extensions?.code)] as const,
    ),
  );

const sorted = (errors: readonly ExpectedError[]) =>
  errors.map(([path, code]) => `${path} ${code}`).sort();

function countOf(requests: readonly { readonly subgraph: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { subgraph } of requests) counts[subgraph] = (counts[subgraph] ?? 0) + 1;
  return counts;
}
