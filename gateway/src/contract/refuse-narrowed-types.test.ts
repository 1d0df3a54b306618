import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { refuseNarrowedTypes } from './refuse-narrowed-types.ts';

const supergraph = parse(`
  type Query { book: Book media: Media node: Node size: Int }
  union Media = Book | Film
  interface Node { id: ID }
  type Book implements Node { id: ID }
  type Film implements Node { id: ID }`);

test.each([
  ['the same type', 'type Query { book: [Book!] media: Media! }'],
  ['a narrower type than the graph has', 'type Query { media: Book node: Film }'],
  ['a scalar', 'type Query { size: Int }'],
  ['a field that the graph does not have', 'type Query { other: Media }'],
])('%s is composed as it is', (_, sdl) => {
  expect(() => refuseNarrowedTypes('a', parse(sdl), supergraph)).not.toThrow();
});

test.each([
  ['a union', 'type Query { book: Media }', 'Query.book is "Media" there and would be "Book"'],
  ['an interface', 'extend type Query { book: [Node] }', 'Query.book is "Node" there'],
])('%s of which one type would be left is refused', (_, sdl, message) => {
  expect(() => refuseNarrowedTypes('a', parse(sdl), supergraph)).toThrow(message);
});
