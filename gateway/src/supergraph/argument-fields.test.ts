import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { argumentFields } from './argument-fields.ts';

const GRAPHS = `
  schema @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
  enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }`;
const read = (types: string) => {
  const { supergraph, fields, required } = argumentFields(parse(`${GRAPHS} ${types}`));
  return { text: print(supergraph), names: [...fields.keys()], fields, required };
};

const SIZED = `
  type Item @join__type(graph: A) @join__type(graph: B) {
    size(unit: Int!): Int @join__field(graph: A) @join__field(graph: B, external: true)
    one: Int @join__field(graph: B, requires: "size(unit: 1)")
    two: Int @join__field(graph: B, requires: "size(unit: 2)")
    again: Int @join__field(graph: B, requires: "size(unit: 1)")
  }`;

test('each pair of a field and its arguments is a hidden field, where the field itself is', () => {
  const { text, names } = read(SIZED);
  expect(names).toHaveLength(2);
  for (const name of names) {
    expect(text).toContain(
      `${name}: Int @join__field(graph: A) @join__field(graph: B, external: true) @inaccessible`,
    );
  }
  expect(text).toContain('https://specs.apollo.dev/inaccessible/v0.2');
  expect(text).toContain(`again: Int @join__field(graph: B, requires: "${names[0]}")`);
});

test('it is known what each field requires, and what stands behind the names', () => {
  const { names, fields, required } = read(SIZED);
  const [one = '', two = ''] = names;
  expect(fields.get(two)?.field).toBe('size');
  expect(fields.get(two)?.arguments.map(print)).toEqual(['unit: 2']);
  expect([...(required.get('b')?.get('Item.one') ?? [])]).toEqual([['size', one]]);
  expect(required.get('a')).toBeUndefined();
});

test('the order of arguments makes no difference', () => {
  const { names } = read(`
    type Item {
      size(a: Int, b: Int): Int @join__field(graph: A)
      one: Int @join__field(graph: B, requires: "size(a: 1, b: 2)")
      two: Int @join__field(graph: B, requires: "size(b: 2, a: 1)")
    }`);
  expect(names).toHaveLength(1);
});

test('inside of objects and fragments, on an interface with all its types', () => {
  const { text, names, required } = read(`
    type Item { parts: [Part!] sum: Int @join__field(graph: B, requires: "parts { ... on Wheel { id } size(unit: 1) }") }
    interface Part { size(unit: Int): Int }
    type Wheel implements Part { id: ID size(unit: Int): Int }
    type Door implements Part { size(unit: Int): Int }`);
  const [name = ''] = names;
  expect(text.split(`${name}: Int @inaccessible`)).toHaveLength(4);
  expect([...(required.get('b')?.get('Item.sum') ?? [])]).toEqual([
    ['parts', 'parts'],
    ['parts.id', 'id'],
    ['parts.size', name],
  ]);
});

test('a graph that requires nothing with arguments stays as it is', () => {
  const types = 'type Item { size: Int one: Int @join__field(graph: B, requires: "size") }';
  const { text, names } = read(types);
  expect(names).toEqual([]);
  expect(text).toBe(print(parse(`${GRAPHS} ${types}`)));
});
