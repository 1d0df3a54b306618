import { federation } from '../cases.ts';

const BOOK = {
  __typename: 'Book',
  id: 'b1',
  title: 'Reinaert',
  rank: 0,
  pages: 90,
  writer: { id: 'w1' },
};
const FILM = {
  __typename: 'Film',
  id: 'f1',
  title: 'Daens',
  rank: 0,
  minutes: 138,
  writer: { id: 'w2' },
};
const byId = ({ id }: { id: string }) => [BOOK, FILM].find((work) => work.id === id);

federation('interfaces and unions across subgraphs', {
  subgraphs: [
    {
      name: 'works',
      sdl: `
        type Query { works: [Work!]! found: [Found] one(id: ID!): Work grid: [[Found]] }
        interface Node { id: ID! }
        interface Work implements Node { id: ID! title: String writer: Writer }
        type Book implements Work & Node @key(fields: "id") { id: ID! title: String pages: Int writer: Writer rank: Int! @shareable }
        type Film implements Work & Node @key(fields: "id") { id: ID! title: String minutes: Int writer: Writer rank: Int @shareable }
        union Found = Book | Film | Note
        type Note { text: String! }
        type Writer @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          works: () => [BOOK, FILM],
          found: () => [FILM, { __typename: 'Note', text: 'n' }, null, BOOK],
          one: (_: unknown, reference: { id: string }) => byId(reference),
          grid: () => [[BOOK, null], [FILM, BOOK], null],
        },
        Book: { __resolveReference: byId },
        Film: { __resolveReference: byId },
      },
    },
    {
      name: 'stock',
      sdl: `
        type Book @key(fields: "id") { id: ID! price: Int copies: [Place!] size: Int rank: Int @shareable }
        type Film @key(fields: "id") { id: ID! price: Int size: String }
        type Writer @key(fields: "id") { id: ID! name: String best: Sold }
        interface Sold { price: Int }
        extend type Book implements Sold
        extend type Film implements Sold
        union Place = Shop | Depot
        type Shop { street: String }
        type Depot { number: Int }`,
      resolvers: {
        Book: {
          __resolveReference: ({ id }: { id: string }) => ({ id, price: 20, size: 5 }),
          copies: () => [
            { __typename: 'Shop', street: 'Veldstraat' },
            { __typename: 'Depot', number: 4 },
          ],
        },
        Film: { __resolveReference: ({ id }: { id: string }) => ({ id, price: 9, size: 'long' }) },
        Writer: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            name: `Writer ${id}`,
            best: { __typename: 'Film', id: 'f1', price: 9 },
          }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'fields of an interface whose implementations live in two subgraphs',
      query:
        '{ works { __typename title writer { name } ... on Book { price pages } ... on Film { price minutes } } }',
      data: {
        works: [
          {
            __typename: 'Book',
            title: 'Reinaert',
            writer: { name: 'Writer w1' },
            price: 20,
            pages: 90,
          },
          {
            __typename: 'Film',
            title: 'Daens',
            writer: { name: 'Writer w2' },
            price: 9,
            minutes: 138,
          },
        ],
      },
      requests: { works: 1, stock: 2 },
    },
    {
      name: 'a union with a member that only one subgraph knows, and a null',
      query: '{ found { ... on Node { id } ... on Note { text } ... on Book { price } } }',
      data: { found: [{ id: 'f1' }, { text: 'n' }, null, { id: 'b1', price: 20 }] },
    },
    {
      name: 'one name for fields of different types',
      query: '{ works { ... on Book { size } ... on Film { size: minutes } } }',
      data: { works: [{ size: 5 }, { size: 138 }] },
    },
    {
      name: 'one name for fields of which only one allows null in this subgraph; 0 is a value',
      query: '{ found { ... on Book { rank } ... on Film { rank } } }',
      data: { found: [{ rank: 0 }, {}, null, { rank: 0 }] },
      stockDiffers: 'stock renames back only what is true, and loses 0',
    },
    {
      name: 'a fragment on a wider type, inside one on a narrower',
      query: '{ one(id: "b1") { ... on Book { ... on Node { id ... on Work { title } } } } }',
      data: { one: { id: 'b1', title: 'Reinaert' } },
    },
    {
      name: 'back from an entity to an abstract type of the other subgraph',
      query: '{ works { writer { best { price ... on Film { minutes } } } } }',
      data: {
        works: [
          { writer: { best: { price: 9, minutes: 138 } } },
          { writer: { best: { price: 9, minutes: 138 } } },
        ],
      },
    },
    {
      name: 'a union inside an entity',
      query:
        '{ one(id: "b1") { ... on Book { copies { ... on Shop { street } ... on Depot { number } } } } }',
      data: { one: { copies: [{ street: 'Veldstraat' }, { number: 4 }] } },
    },
    {
      name: 'lists in lists of a union',
      query: '{ grid { ... on Book { price } ... on Film { title } } }',
      data: { grid: [[{ price: 20 }, null], [{ title: 'Daens' }, { price: 20 }], null] },
    },
    {
      name: 'named fragments, used twice and inside each other',
      query: `query { works { ...A ...B } }
        fragment A on Work { title ...B }
        fragment B on Work { writer { name } }`,
      data: {
        works: [
          { title: 'Reinaert', writer: { name: 'Writer w1' } },
          { title: 'Daens', writer: { name: 'Writer w2' } },
        ],
      },
    },
  ],
});
