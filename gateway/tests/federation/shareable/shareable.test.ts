import { federation } from '../cases.ts';

federation('@shareable', {
  subgraphs: [
    {
      name: 'shop',
      sdl: `
        type Query { orders: [Order!]! }
        type Order @key(fields: "id") { id: ID! total: Money! lines: [[Money]] note: String @shareable }
        type Money @shareable { amount: Int! currency: String! }`,
      resolvers: {
        Query: {
          orders: () => [
            {
              id: '1',
              total: { amount: 5, currency: 'EUR' },
              lines: [[{ amount: 2, currency: 'EUR' }, null], null, []],
              note: 'n',
            },
          ],
        },
      },
    },
    {
      name: 'tax',
      sdl: `
        type Order @key(fields: "id") { id: ID! tax: Money! note: String @shareable }
        type Money @shareable { amount: Int! currency: String! }`,
      resolvers: {
        Order: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            tax: { amount: 1, currency: 'EUR' },
            note: 'n',
          }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'a value type in two subgraphs, and a field that either may answer',
      query: '{ orders { total { amount } tax { currency amount } note } }',
      data: { orders: [{ total: { amount: 5 }, tax: { currency: 'EUR', amount: 1 }, note: 'n' }] },
      requests: { shop: 1, tax: 1 },
    },
    {
      name: 'lists in lists, with nulls',
      query: '{ orders { lines { amount } } }',
      data: { orders: [{ lines: [[{ amount: 2 }, null], null, []] }] },
    },
  ],
});
