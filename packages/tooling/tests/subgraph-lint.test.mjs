import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { borderProblems } from '../check/sdl/borders.mjs';
import { fieldSetProblems } from '../check/sdl/field-sets.mjs';
import { hiddenNeedProblems, interfaceProblems } from '../check/sdl/hidden-needs.mjs';
import { securityDirectiveProblems } from '../check/sdl/security-directives.mjs';
import { untaggedProblems } from '../check/sdl/untagged.mjs';

const subgraphs = (given) =>
  Object.entries(given).map(([name, sdl]) => ({ name, document: parse(sdl) }));
const tag = (...names) => names.map((name) => `@tag(name: "${name}")`).join(' ');

describe('a field across a border', () => {
  /** @param {string} ofReviews @param {Record<string, string>} owners */
  const check = (ofReviews, owners = { Book: 'books' }) =>
    borderProblems(
      subgraphs({
        books:
          'type Book @key(fields: "id") { id: ID! title: String! author: Author! } type Author @key(fields: "id") { id: ID! }',
        reviews: ofReviews,
      }),
      owners,
    );
  const STUB = 'type Book @key(fields: "id", resolvable: false) { id: ID! }';

  test.each([
    ['leads there and is not null', `type Review { book: Book! } ${STUB}`, 'Review.book'],
    ['lists what is there', `type Review { books: [Book!]! } ${STUB}`, 'Review.books'],
    ['is added and not null', 'type Book @key(fields: "id") { id: ID! stars: Int! }', 'Book.stars'],
    [
      'is an added list',
      'type Book @key(fields: "id") { id: ID! notes: [String!]! }',
      'Book.notes',
    ],
    [
      'is added by an extension',
      'extend type Book @key(fields: "id") { id: ID! @external stars: Int! }',
      'Book.stars',
    ],
  ])('that %s is refused', (_, sdl, place) => {
    const problems = check(sdl);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`reviews: ${place}`);
    expect(problems[0]).toContain('a dead subgraph costs more than its own fields');
  });

  test.each([
    `type Review { book: Book } ${STUB}`,
    `type Review { books: [Book]! more: [Book!] } ${STUB}`,
    'type Book @key(fields: "id") { id: ID! stars: Int notes: [String!] }',
    'type Book @key(fields: "id") { id: ID! shelf: Int! @external stars: Int @requires(fields: "shelf") }',
  ])('%s stops a null', (sdl) => {
    expect(check(sdl)).toEqual([]);
  });

  test('needs an owner where several know the entity, and no entry else', () => {
    expect(check(STUB, {}).join()).toContain('say in check/entity-owners.json');
    expect(check(STUB, { Book: 'films' }).join()).toContain('films shares no entity Book');
    expect(check(STUB, { Book: 'books', Author: 'books' }).join()).toContain('no entity Author');
  });
});

describe('security directives', () => {
  test.each([
    ['used', 'type Query { a: Int @authenticated }'],
    [
      'with the name of the specification',
      'type Query { a: Int @federation__policy(policies: [["x"]]) }',
    ],
    ['imported', 'extend schema @link(url: "x", import: ["@key", "@requiresScopes"])'],
    [
      'imported under another name',
      'extend schema @link(url: "x", import: [{ name: "@policy", as: "@who" }])',
    ],
  ])('are refused, %s', (_, sdl) => {
    expect(securityDirectiveProblems(subgraphs({ books: sdl }))).toHaveLength(1);
  });
  test('are not found in other words', () => {
    const sdl = 'extend schema @link(url: "x", import: ["@key"]) type Query { policy: Int }';
    expect(securityDirectiveProblems(subgraphs({ books: sdl }))).toEqual([]);
  });
});

describe('field sets', () => {
  test.each([
    [
      'an argument in @requires',
      'type A @key(fields: "id") { id: ID! n(x: Int): Int @external m: Int @requires(fields: "n(x: 1)") }',
      1,
    ],
    ['an argument deep in @provides', 'type Q { a: A @provides(fields: "b { c(x: 1) }") }', 1],
    [
      'composite keys that overlap',
      'type A @key(fields: "a b") @key(fields: "b c") { a: ID! b: ID! c: ID! }',
      1,
    ],
    [
      'nested keys that overlap',
      'type A @key(fields: "a { id }") @key(fields: "a { id } c") { a: B c: ID! }',
      1,
    ],
    [
      'composite keys apart',
      'type A @key(fields: "a b") @key(fields: "c d") { a: ID! b: ID! c: ID! d: ID! }',
      0,
    ],
    [
      'a composite and a simple key',
      'type A @key(fields: "a b") @key(fields: "a") { a: ID! b: ID! }',
      0,
    ],
    [
      'an interface object that nobody can resolve',
      'type A @interfaceObject @key(fields: "id", resolvable: false) { id: ID! }',
      1,
    ],
    ['an interface object', 'type A @interfaceObject @key(fields: "id") { id: ID! }', 0],
    ['a stub', 'type A @key(fields: "id", resolvable: false) { id: ID! }', 0],
  ])('%s: %#', (_, sdl, problems) => {
    expect(fieldSetProblems(subgraphs({ books: sdl }))).toHaveLength(problems);
  });
});

describe('what a field needs', () => {
  const given = (price) =>
    subgraphs({
      books: `type Book @key(fields: "id") { id: ID! ${tag('public')} price: Money ${price} }
              type Money { cents: Int ${tag('agency')} }`,
      reviews: `type Book @key(fields: "id") { id: ID! price: Money @external
              worth: Int @requires(fields: "price { cents }") ${tag('public', 'agency')} }
              type Money { cents: Int @external }`,
    });
  const NEED = 'Book.worth needs Money.cents for public';

  test('is seen by whoever sees the field, at every depth', () => {
    expect(hiddenNeedProblems(given(tag('public', 'agency')), [])).toEqual([
      expect.stringContaining(NEED),
    ]);
    expect(hiddenNeedProblems(given(tag('agency')), [])).toHaveLength(2);
  });
  test('or was reviewed; a review of nothing is taken out', () => {
    const graph = given(tag('public', 'agency'));
    expect(hiddenNeedProblems(graph, [NEED])).toEqual([]);
    expect(hiddenNeedProblems(graph, [NEED, 'A.b needs C.d for public'])).toHaveLength(1);
  });
  test('an interface and its types show a field to the same audiences', () => {
    const graph = (above, below) =>
      subgraphs({
        books: `interface Item { id: ID! ${above} } type Book implements Item { id: ID! ${below} own: Int }`,
      });
    expect(interfaceProblems(graph(tag('public', 'agency'), tag('agency', 'public')))).toEqual([]);
    expect(interfaceProblems(graph(tag('public', 'agency'), tag('agency')))).toHaveLength(1);
    expect(interfaceProblems(graph(tag('agency'), tag('agency', 'public')))).toHaveLength(1);
  });
});

test('every field, argument, input field, value, scalar and union is for somebody', () => {
  const all = tag('public');
  const good = `type Query { a(x: Int ${all}): E ${all} } enum E { A ${all} B ${all} }
    input I { x: Int ${all} } scalar S ${all} union U ${all} = T type T ${all} { x: Int }`;
  expect(untaggedProblems(subgraphs({ books: good }))).toEqual([]);
  const places = ['Query.a.x', 'E.B', 'I.x', 'S', 'U', 'T.x'];
  const bad = `type Query { a(x: Int): E ${all} } enum E { A ${all} B }
    input I { x: Int } scalar S union U = T type T { x: Int }`;
  const found = untaggedProblems(subgraphs({ books: bad })).sort();
  expect(found).toEqual(places.map((place) => `books: ${place} is for no audience`).sort());
});
