import { expect, test } from 'vitest';
import { entityKeys, holdsKey } from './entity-keys.ts';

const KEYS = entityKeys(`
  enum join__Graph { BOOKS @join__graph(name: "books", url: "") LOANS_1 @join__graph(name: "loans.1", url: "") }
  type Book @join__type(graph: BOOKS, key: "isbn") @join__type(graph: BOOKS, key: "shelf { hall number }")
    @join__type(graph: LOANS_1, key: "code") { isbn: ID }
  interface Work @join__type(graph: LOANS_1, key: "id", isInterfaceObject: true) { id: ID }
  type Plain @join__type(graph: BOOKS) { id: ID }
  type Query @join__type(graph: BOOKS) { book: Book }`);

test('keys by subgraph and type', () => {
  expect([...KEYS.keys()]).toEqual(['books', 'loans.1']);
  expect([...(KEYS.get('books') ?? [])].map(([type]) => type)).toEqual(['Book']);
  expect([...(KEYS.get('loans.1') ?? [])].map(([type]) => type)).toEqual(['Book', 'Work']);
});

test.each([
  ['books', { isbn: '1' }, true],
  ['books', { isbn: null }, true],
  ['books', { code: '1' }, false],
  ['books', { shelf: { hall: 'N', number: 1 } }, true],
  ['books', { shelf: null }, true],
  ['books', { shelf: { hall: 'N' } }, false],
  ['books', { shelf: [{ hall: 'N', number: 1 }, { number: 2 }] }, false],
  ['loans.1', { code: '1', isbn: '2' }, true],
  ['loans.1', {}, false],
])('%s finds a book by %j: %s', (subgraph, row, found) => {
  expect(holdsKey(row, KEYS.get(subgraph)?.get('Book') ?? [])).toBe(found);
});
