import fs from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createHubEngine, createStockEngine, type HubEngine } from '../../../src/index.ts';
import { type Response, startGraph, type Told } from '../federation.ts';
import { Choices } from './choices.ts';
import { generateOperation } from './generate-operation.ts';
import { type Faults, mockedSubgraphs } from './mocked-subgraphs.ts';

const GRAPH = new URL('../../../graph/', import.meta.url);
const read = (name: string) => fs.readFileSync(new URL(name, GRAPH), 'utf8');
const CONTRACTS = ['public', 'municipality', 'partner', 'agency'];
const RUNS = 60;

const numbers = fc.array(fc.nat(1000), { minLength: 40, maxLength: 250 });

describe.each(CONTRACTS)('generated operations on the contract of %s', (contract) => {
  const supergraph = read(`${contract}.supergraph.graphql`);
  const schema = buildSchema(read(`${contract}.graphql`));
  const kinds = schema.getMutationType() ? (['query', 'mutation'] as const) : (['query'] as const);

  test.each<[string, Faults]>([
    ['when all goes well', { seed: 1, down: undefined, oneIn: 0 }],
    ['when values are missing and fields fail', { seed: 2, down: undefined, oneIn: 12 }],
    ['when a subgraph is down', { seed: 3, down: 'partnerships', oneIn: 0 }],
    ['when another one is', { seed: 4, down: 'applications', oneIn: 30 }],
  ])('%s', { timeout: 60_000 }, async (_, faults) => {
    const clients = mockedSubgraphs(supergraph, faults);
    let engine: HubEngine | undefined;
    const ours = await startGraph(
      (options) => {
        engine = createHubEngine(options);
        return engine;
      },
      supergraph,
      clients,
    );
    const stock = await startGraph(createStockEngine, supergraph, clients);
    await fc.assert(
      fc.asyncProperty(numbers, fc.constantFrom(...kinds), async (chosen, kind) => {
        const { conditional, plain, variables } = generateOperation(
          schema,
          kind,
          new Choices(chosen),
        );
        expect(validate(schema, parse(conditional)).filter(isNoUnusedVariable)).toEqual([]);
        const expected = await stock.ask(plain);
        expect(answerOf(await ours.ask(plain), expected)).toEqual(answerOf(expected, expected));
        // Stock plans a condition apart from what it keeps alive, so the decided form is what both must equal.
        const used = Object.entries(variables).filter(([name]) =>
          conditional.includes(`if: $${name}`),
        );
        const declared = used.map(([name]) => `$${name}: Boolean!`).join(', ');
        const query = conditional.replace(
          '($a: Boolean!, $b: Boolean!)',
          declared && `(${declared})`,
        );
        const decided = await ours.ask(query, Object.fromEntries(used));
        expect(withoutTexts(decided, expected)).toEqual(withoutTexts(expected, expected));
      }),
      { numRuns: RUNS },
    );
    expect(engine?.counters().stock).toBe(0);
    await Promise.all([ours.stop(), stock.stop()]);
  });
});

const isNoUnusedVariable = ({ message }: { message: string }) => !message.includes('is never used');

/** What must be equal: data, each error once, and each entity that a subgraph was asked for. */
function answerOf({ data, errors, requests }: Response, stock: Response) {
  const asked = requests.map(({ subgraph, query, variables }) => {
    const { representations, ...rest } = variables;
    const unique = new Set(
      (representations as unknown[] | undefined)?.map((one) => JSON.stringify(one)),
    );
    return JSON.stringify([subgraph, words(query), rest, [...unique].sort()]);
  });
  return {
    data,
    errors: [...new Set(told(errors, stock).map(written))].sort(),
    asked: asked.sort(),
  };
}

/** Of several values that a subgraph cannot tell it reports the first that it meets, so the order decides which. */
function withoutTexts(response: Response, stock: Response) {
  const { errors, ...answer } = answerOf(response, stock);
  return { ...answer, fails: errors.length > 0 };
}

/** Beside an error of a subgraph stock is silent about broken values; ours tells those that nobody explained. */
const told = (errors: readonly Told[], stock: Response) =>
  stock.errors.every(isOfTheGateway) ? errors : errors.filter((error) => !isOfTheGateway(error));

const isOfTheGateway = ({ extensions }: Told) => extensions?.code === 'INVALID_GRAPHQL';

const written = ({ message, path, extensions }: Told) =>
  JSON.stringify([message, path, extensions?.code, extensions?.serviceName]);

/** A condition decided by the planner or before it may change the order inside a selection set. */
const words = (query: string) => query.match(/[^\s{}()]+/g)?.sort();
