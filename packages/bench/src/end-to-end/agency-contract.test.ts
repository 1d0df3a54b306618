import { expect, test } from 'vitest';
import { withAddresses } from './agency-contract.ts';

const GRAPH = `enum join__Graph {
  FINANCE @join__graph(name: "finance", url: "http://finance.invalid/graphql")
  CATALOGUE @join__graph(name: "catalogue", url: "http://catalogue.invalid/graphql")
}`;

test('a subgraph gets its address, the others keep theirs', () => {
  expect(withAddresses(GRAPH, [{ name: 'finance', url: 'http://127.0.0.1:1/graphql' }])).toBe(
    GRAPH.replace('http://finance.invalid/graphql', 'http://127.0.0.1:1/graphql'),
  );
});

test('a subgraph that is not in the graph is refused', () => {
  expect(() => withAddresses(GRAPH, [{ name: 'partner', url: 'x' }])).toThrow(
    'no subgraph partner',
  );
});
