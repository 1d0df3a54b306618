import { federation } from '../cases.ts';

const AUTHORS = [
  { id: '1', name: 'An', town: { id: 'T1', name: 'Ghent' } },
  { id: '2', name: 'Bo', town: { id: 'T2', name: 'Bruges' } },
];

federation('@provides', {
  subgraphs: [
    {
      name: 'articles',
      sdl: `
        type Query { articles: [Article!]! media: [Medium!]! works: [Work!]! }
        type Article @key(fields: "id") {
          id: ID! author: Author @provides(fields: "name town { name }") editor: Author
        }
        type Author @key(fields: "id") { id: ID! name: String @external town: Town @external }
        type Town @key(fields: "id") { id: ID! name: String @external }
        union Medium = Film | Song
        type Film @key(fields: "id") { id: ID! length: Int @shareable }
        type Song @key(fields: "id") { id: ID! length: Int @shareable }
        interface Work { id: ID! maker: Author }
        type Painting implements Work @key(fields: "id") { id: ID! maker: Author @provides(fields: "name") }
        type Statue implements Work @key(fields: "id") { id: ID! maker: Author }`,
      resolvers: {
        Query: {
          articles: () => [{ id: 'A', author: AUTHORS[0], editor: AUTHORS[1] }],
          media: () => [
            { __typename: 'Film', id: 'F', length: 90 },
            { __typename: 'Song', id: 'S', length: 3 },
          ],
          works: () => [
            { __typename: 'Painting', id: 'P', maker: AUTHORS[0] },
            { __typename: 'Statue', id: 'Q', maker: AUTHORS[1] },
          ],
        },
      },
    },
    {
      name: 'people',
      sdl: `
        type Author @key(fields: "id") { id: ID! name: String @shareable town: Town @shareable }
        type Town @key(fields: "id") { id: ID! name: String @shareable people: Int }`,
      resolvers: {
        Author: {
          __resolveReference: ({ id }: { id: string }) =>
            AUTHORS.find((author) => author.id === id),
        },
        Town: {
          __resolveReference: ({ id }: { id: string }) => ({ id, name: `town ${id}`, people: 5 }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'what is provided is not asked elsewhere, also nested',
      query: '{ articles { author { name town { name } } } }',
      data: { articles: [{ author: { name: 'An', town: { name: 'Ghent' } } }] },
      requests: { articles: 1 },
    },
    {
      name: 'it is provided on this path only',
      query: '{ articles { author { name } editor { name town { name } } } }',
      data: {
        articles: [{ author: { name: 'An' }, editor: { name: 'Bo', town: { name: 'Bruges' } } }],
      },
      requests: { articles: 1, people: 1 },
    },
    {
      name: 'the rest of a provided object comes from its owner',
      query: '{ articles { author { town { name people } } } }',
      data: { articles: [{ author: { town: { name: 'Ghent', people: 5 } } }] },
      requests: { articles: 1, people: 1 },
      secondDiffers: 'it asks nobody for what one subgraph does not provide',
    },
    {
      name: 'in members of a union',
      query: '{ media { ... on Film { length } ... on Song { id length } } }',
      data: { media: [{ length: 90 }, { id: 'S', length: 3 }] },
      requests: { articles: 1 },
    },
    {
      name: 'by one implementation of an interface and not by the other',
      query: '{ works { id maker { name } } }',
      data: {
        works: [
          { id: 'P', maker: { name: 'An' } },
          { id: 'Q', maker: { name: 'Bo' } },
        ],
      },
    },
  ],
});
