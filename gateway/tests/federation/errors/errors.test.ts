import { GraphQLError } from 'graphql';
import { federation } from '../cases.ts';

const coded = (code: string) => () => {
  throw new GraphQLError('refused', { extensions: { code } });
};

federation('errors and partial results', {
  subgraphs: [
    {
      name: 'shop',
      sdl: `
        type Query { items: [Item] groups: [Group!] mixed: [Mixed] broken: Item bad: String ok: String }
        type Group { name: String items: [Item!] }
        type Item @key(fields: "id") { id: ID! }
        type Other { name: String }
        union Mixed = Item | Other`,
      resolvers: {
        Query: {
          items: () => [{ id: '1' }, null, { id: '2' }, { id: '1' }],
          groups: () => [
            { name: 'a', items: [{ id: '2' }, { id: '3' }] },
            { name: 'b', items: [{ id: '2' }] },
          ],
          mixed: () => [
            { __typename: 'Other', name: 'o' },
            { __typename: 'Item', id: '1' },
            { __typename: 'Item', id: '2' },
          ],
          broken: () => ({ id: '4' }),
          bad: coded('FORBIDDEN'),
          ok: () => 'fine',
        },
      },
    },
    {
      name: 'prices',
      sdl: `
        type Item @key(fields: "id") { id: ID! price: Int strict: Int! parts: [Part] stars: Int }
        type Part { cost: Int }`,
      resolvers: {
        Item: {
          __resolveReference: ({ id }: { id: string }) => {
            if (id === '4') throw new GraphQLError('gone', { extensions: { code: 'NOT_FOUND' } });
            return { id, parts: [{ n: 1 }, { n: 2 }], stars: 4 };
          },
          price: ({ id }: { id: string }) => (id === '2' ? coded('CONFLICT')() : 5),
          strict: ({ id }: { id: string }) => (id === '2' ? coded('CONFLICT')() : 5),
        },
        Part: { cost: ({ n }: { n: number }) => (n === 2 ? coded('CONFLICT')() : n) },
      },
    },
  ],
  cases: [
    {
      name: 'an error of a root field, with its path and code; the rest stays',
      query: '{ x: bad ok }',
      data: { x: null, ok: 'fine' },
      errors: [['x', 'FORBIDDEN']],
    },
    {
      name: 'an error of an entity, at its index in a list with nulls and repetitions',
      query: '{ items { id price } }',
      data: {
        items: [{ id: '1', price: 5 }, null, { id: '2', price: null }, { id: '1', price: 5 }],
      },
      errors: [['items.2.price', 'CONFLICT']],
    },
    {
      name: 'at every place where the entity stands',
      query: '{ groups { name items { p: price } } }',
      data: {
        groups: [
          { name: 'a', items: [{ p: null }, { p: 5 }] },
          { name: 'b', items: [{ p: null }] },
        ],
      },
      errors: [
        ['groups.0.items.0.p', 'CONFLICT'],
        ['groups.1.items.0.p', 'CONFLICT'],
      ],
      requests: { shop: 1, prices: 1 },
    },
    {
      name: 'an error about a whole fetch has no place in the response',
      query: '{ broken { id stars strict } ok }',
      data: { broken: null, ok: 'fine' },
      errors: [[null, 'NOT_FOUND']],
      stockDiffers: "stock makes a path of the subgraph's own field, `broken._entities`",
    },
    {
      name: 'among members of a union that are no such entity',
      query: '{ mixed { ... on Item { id price } ... on Other { name } } }',
      data: { mixed: [{ name: 'o' }, { id: '1', price: 5 }, { id: '2', price: null }] },
      errors: [['mixed.2.price', 'CONFLICT']],
      stockDiffers: 'stock counts the other members too, and names the wrong index',
    },
    {
      name: 'a null that a subgraph explained is not told twice',
      query: '{ items { strict } ok }',
      data: { items: [{ strict: 5 }, null, null, { strict: 5 }], ok: 'fine' },
      errors: [['items.2.strict', 'CONFLICT']],
    },
    {
      name: 'deeper than the entity, in a list, at both places',
      query: '{ items { parts { cost } } }',
      data: {
        items: [
          { parts: [{ cost: 1 }, { cost: null }] },
          null,
          { parts: [{ cost: 1 }, { cost: null }] },
          { parts: [{ cost: 1 }, { cost: null }] },
        ],
      },
      errors: [
        ['items.0.parts.1.cost', 'CONFLICT'],
        ['items.2.parts.1.cost', 'CONFLICT'],
        ['items.3.parts.1.cost', 'CONFLICT'],
      ],
    },
    {
      name: 'under the name that the client chose for a key',
      query: '{ items { id: price } }',
      data: { items: [{ id: 5 }, null, { id: null }, { id: 5 }] },
      errors: [['items.2.id', 'CONFLICT']],
    },
  ],
});
