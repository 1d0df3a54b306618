import { afterEach, expect, test } from 'vitest';
import { createHubEngine, type SubgraphAnswer, type SubgraphClient } from '../../../src/index.ts';
import { startGraph, supergraphOf } from '../federation.ts';

const SUPERGRAPH = supergraphOf([
  {
    name: 'a',
    sdl: `
      scalar Any
      type Query { item: Item constructor: String any: Any }
      type Item @key(fields: "id") { id: ID! name: String }`,
  },
  {
    name: 'b',
    sdl: 'type Item @key(fields: "id") { id: ID! price: Int parts: [Part] } type Part { n: Int }',
  },
]);

/** Subgraphs that answer whatever this text is, for the root and for entities. */
async function start(root: string, entities: string) {
  const answering = (name: string, text: string): SubgraphClient => ({
    name,
    ask: async () => JSON.parse(text) as SubgraphAnswer,
  });
  return startGraph(createHubEngine, SUPERGRAPH, [answering('a', root), answering('b', entities)]);
}

afterEach(() => {
  // Whatever a subgraph sent must not be in every object of the process.
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const POLLUTION =
  '"__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }';
const ITEM = `"item": { "__typename": "Item", "id": "1", "name": "n", ${POLLUTION} }`;

test.each([
  [
    'in the root',
    `{ "data": { ${POLLUTION}, ${ITEM} } }`,
    '{ "data": { "_entities": [{ "price": 5 }] } }',
  ],
  [
    'in an entity',
    `{ "data": { ${ITEM} } }`,
    `{ "data": { "_entities": [{ "price": 5, ${POLLUTION} }] } }`,
  ],
  [
    'in an error',
    `{ "data": { ${ITEM} } }`,
    `{ "data": { "_entities": [{ "price": 5 }] }, "errors": [{ "message": "m", "path": ["_entities", 0, "__proto__"], "extensions": { ${POLLUTION} } }] }`,
  ],
])('keys of prototypes %s are no data', async (_, root, entities) => {
  const graph = await start(root, entities);
  const { data } = await graph.ask('{ item { name price } }');
  expect(data).toEqual({ item: { name: 'n', price: 5 } });
  await graph.stop();
});

test('a client may call its fields and variables like members of a prototype', async () => {
  const graph = await start('{ "data": { "toString": "c" } }', '{}');
  const { data } = await graph.ask('{ toString: constructor }');
  expect(data).toEqual({ toString: 'c' });
  await graph.stop();
});

test.each([
  ['no object', '{ "data": { "_entities": ["text", 5] } }'],
  ['a list in a list', '{ "data": { "_entities": [[{ "price": 5 }]] } }'],
  ['too many', '{ "data": { "_entities": [{ "price": 5 }, { "price": 6 }] } }'],
  ['none', '{ "data": { "_entities": null } }'],
  ['a text as data', '{ "data": "text" }'],
  ['a text in place of an object', '{ "data": { "_entities": [{ "price": "5" }] } }'],
])('garbage costs its own fields: %s', async (_, entities) => {
  const graph = await start(`{ "data": { ${ITEM} } }`, entities);
  const { data } = await graph.ask('{ item { name price } }');
  expect(data).toEqual({ item: { name: 'n', price: null } });
  await graph.stop();
});

test.each([
  ['an object in place of a list', '[{ "parts": { "n": 1 } }]'],
  ['a list in place of an object', '[{ "parts": [[{ "n": 1 }]] }]'],
])('a value of another form is an error of its field: %s', async (_, entities) => {
  const graph = await start(`{ "data": { ${ITEM} } }`, `{ "data": { "_entities": ${entities} } }`);
  const { data, errors } = await graph.ask('{ item { name parts { n } } }');
  expect(data).toMatchObject({ item: { name: 'n' } });
  expect(errors).toMatchObject([{ message: expect.stringContaining('Invalid value found') }]);
  await graph.stop();
});
