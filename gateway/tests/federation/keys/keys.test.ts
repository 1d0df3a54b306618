import { federation } from '../cases.ts';

const BOOKS = [
  { isbn: '1', code: 'a', shelf: { hall: 'N', number: 1 }, title: 'Reinaert' },
  { isbn: '2', code: null, shelf: { hall: 'N', number: 2 }, title: 'Elckerlijc' },
  { isbn: '3', code: 'c', shelf: null, title: 'Mariken' },
];

federation('keys', {
  subgraphs: [
    {
      name: 'books',
      sdl: `
        type Query { books: [Book!]! }
        type Book @key(fields: "isbn") @key(fields: "code") @key(fields: "shelf { hall number }") {
          isbn: ID! code: String shelf: Shelf title: String!
        }
        type Shelf @shareable { hall: String! number: Int! }`,
      resolvers: { Query: { books: () => BOOKS } },
    },
    {
      name: 'loans',
      sdl: `
        type Book @key(fields: "code") { code: String loans: Int reader: Reader }
        type Reader @key(fields: "card { branch number }") { card: Card! }
        type Card @shareable { branch: ID! number: Int! }`,
      resolvers: {
        Book: {
          __resolveReference: ({ code }: { code: string | null }) =>
            code === null
              ? null
              : { code, loans: code.length * 7, reader: { card: { branch: 'B', number: 5 } } },
        },
      },
    },
    {
      name: 'rooms',
      sdl: `
        type Book @key(fields: "shelf { number hall }") { shelf: Shelf floor: Int }
        type Shelf @shareable { hall: String! number: Int! }`,
      resolvers: {
        Book: {
          __resolveReference: ({ shelf }: { shelf: { number: number } | null }) =>
            shelf && { shelf, floor: shelf.number * 10 },
        },
      },
    },
    {
      name: 'readers',
      sdl: `
        type Reader @key(fields: "id") @key(fields: "card { branch number }") {
          id: ID! card: Card! name: String!
        }
        type Card @shareable { branch: ID! number: Int! }`,
      resolvers: {
        Reader: {
          __resolveReference: ({ card }: { card: { branch: string; number: number } }) => ({
            id: `${card.branch}${card.number}`,
            card,
            name: 'An',
          }),
        },
      },
    },
    {
      name: 'fines',
      sdl: 'type Reader @key(fields: "id") { id: ID! fine: Float }',
      resolvers: {
        Reader: { __resolveReference: ({ id }: { id: string }) => ({ id, fine: 2.5 }) },
      },
    },
  ],
  cases: [
    {
      name: 'each subgraph is asked by the key that it knows; a null key finds nothing',
      query: '{ books { title loans floor } }',
      data: {
        books: [
          { title: 'Reinaert', loans: 7, floor: 10 },
          { title: 'Elckerlijc', loans: null, floor: 20 },
          { title: 'Mariken', loans: 7, floor: null },
        ],
      },
      requests: { books: 1, loans: 1, rooms: 1 },
    },
    {
      name: 'a composite key leads to a simple one, and that to a third subgraph',
      query: '{ books { reader { name fine } } }',
      data: {
        books: [
          { reader: { name: 'An', fine: 2.5 } },
          { reader: null },
          { reader: { name: 'An', fine: 2.5 } },
        ],
      },
      requests: { books: 1, loans: 1, readers: 1, fines: 1 },
    },
    {
      name: 'key fields stay out of the answer unless asked, also under another name',
      query: '{ books { key: isbn place: shelf { n: number } floor } }',
      data: {
        books: [
          { key: '1', place: { n: 1 }, floor: 10 },
          { key: '2', place: { n: 2 }, floor: 20 },
          { key: '3', place: null, floor: null },
        ],
      },
    },
  ],
});
