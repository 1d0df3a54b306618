// Graphs that nobody thought of: entities spread over subgraphs at random, against one schema that has all of it.
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { graphql, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createHubEngine } from '../../../src/index.ts';
import { clientOf, startGraph, supergraphOf } from '../federation.ts';
import { graphModel } from './model.ts';
import { choices, operationOf } from './operations.ts';
import { subgraphsOf, wholeSchema } from './schemas.ts';

const VARIABLES = { yes: true, no: false };
const GRAPHS = 25;
const OPERATIONS = 6;

/** Whether following the path ends at a null, which the error explains. */
function endsInNull(data: unknown, path: readonly (string | number)[] = []): boolean {
  let value = data;
  for (const step of path) {
    if (value === null) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null;
}

test(`${GRAPHS} generated graphs answer as if they were one`, { timeout: 120_000 }, async () => {
  const operations = fc.array(choices, { minLength: OPERATIONS, maxLength: OPERATIONS });
  await fc.assert(
    fc.asyncProperty(graphModel, operations, async (model, made) => {
      const { sdl, resolvers } = wholeSchema(model);
      const whole = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
      const subgraphs = subgraphsOf(model);
      const graph = await startGraph(
        createHubEngine,
        supergraphOf(subgraphs),
        subgraphs.map(clientOf),
      );
      try {
        for (const choice of made) {
          const source = operationOf(model, choice);
          const right = await graphql({ schema: whole, source, variableValues: VARIABLES });
          const { data, errors } = await graph.ask(source, VARIABLES);
          expect(data, source).toEqual(JSON.parse(JSON.stringify(right.data ?? null)));
          // Of several nulls that take one parent along, the specification asks to report one; which one is free.
          expect(errors.length > 0, source).toBe((right.errors ?? []).length > 0);
          for (const { path } of errors) expect([source, path, endsInNull(data, path)]).toEqual([source, path, true]);
        }
      } finally {
        await graph.stop();
      }
    }),
    { numRuns: GRAPHS },
  );
});
