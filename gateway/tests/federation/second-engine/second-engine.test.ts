// The hand-written cases of every feature are asked of the second engine where they stand (`cases.ts`); here the contracts.
import fs from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createHubEngine } from '../../../src/index.ts';
import { Choices } from '../differential/choices.ts';
import { generateOperation } from '../differential/generate-operation.ts';
import { mockedSubgraphs } from '../differential/mocked-subgraphs.ts';
import { startGraph } from '../federation.ts';
import { startSecondEngine } from './second-engine.ts';

const GRAPH = new URL('../../../graph/', import.meta.url);
const read = (name: string) => fs.readFileSync(new URL(name, GRAPH), 'utf8');
const CONTRACTS = ['public', 'municipality', 'partner', 'agency'];
const RUNS = 40;
const numbers = fc.array(fc.nat(1000), { minLength: 20, maxLength: 120 });
const WELL = { seed: 1, down: undefined, oneIn: 0 };

describe.each(CONTRACTS)('generated operations on the contract of %s', (contract) => {
  test('the second engine answers the same data', { timeout: 60_000 }, async () => {
    const supergraph = read(`${contract}.supergraph.graphql`);
    const schema = buildSchema(read(`${contract}.graphql`));
    const clients = mockedSubgraphs(supergraph, WELL);
    const ours = await startGraph(createHubEngine, supergraph, clients);
    const second = startSecondEngine(supergraph, clients);
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const { plain } = generateOperation(schema, 'query', new Choices(chosen));
        expect(await second.ask(plain)).toEqual((await ours.ask(plain)).data);
      }),
      { numRuns: RUNS, seed: 42 },
    );
    await ours.stop();
  });
});
