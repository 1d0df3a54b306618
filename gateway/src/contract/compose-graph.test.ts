import { describe, expect, test } from 'vitest';
import { composeGraph } from './compose-graph.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])\n';
const BOTH = '@tag(name: "public") @tag(name: "staff")';

const books = {
  name: 'books',
  sdl: `${LINK}
    type Query { book(id: ID! ${BOTH}): Book ${BOTH} }
    type Book @key(fields: "id") {
      id: ID! ${BOTH}
      title: String! ${BOTH}
      price: Int @tag(name: "staff")
      forgotten: String
      secret: String @tag(name: "staff") @tag(name: "internal")
    }`,
};
const reviews = {
  name: 'reviews',
  sdl: `${LINK}
    type Book @key(fields: "id") { id: ID! ${BOTH} complaints: [Complaint!] @tag(name: "staff") }
    type Complaint { text: String! @tag(name: "staff") }`,
};
const { supergraph, contracts } = composeGraph([reviews, books], ['public', 'staff']);
const api = (audience: string) => contracts.get(audience)?.api ?? '';

describe('a contract', () => {
  test('holds what carries its tag', () => {
    expect(api('public')).toContain('title: String!');
    expect(api('public')).not.toContain('price');
    expect(api('public')).not.toContain('Complaint');
    expect(api('staff')).toContain('price: Int');
    expect(api('staff')).toContain('type Complaint');
  });

  test('never holds an element without a tag or with the tag of internal elements', () => {
    expect(supergraph).toContain('forgotten');
    for (const audience of ['public', 'staff']) {
      expect(api(audience)).not.toContain('forgotten');
      expect(api(audience)).not.toContain('secret');
    }
  });

  test('does not change with the order of the subgraphs', () => {
    expect(composeGraph([books, reviews], ['public', 'staff'])).toEqual({ supergraph, contracts });
  });
});

test('a graph that does not compose says which contract and why', () => {
  expect(() => composeGraph([books, reviews], ['nobody'])).toThrow(/contract "nobody" failed/);
  const broken = { name: 'broken', sdl: `${LINK} type Book @key(fields: "isbn") { isbn: ID! }` };
  expect(() => composeGraph([books, broken], ['public'])).toThrow(/the whole graph failed/);
});
