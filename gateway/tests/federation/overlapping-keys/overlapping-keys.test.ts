import { federation } from '../cases.ts';

const ITEMS = [
  { id: '1', code: 'a', name: 'Lamp' },
  { id: '2', code: 'b', name: 'Desk' },
];
type Key = { id: string; code: string; region: { id: string } };

federation('overlapping composite keys', {
  subgraphs: [
    {
      name: 'catalogue',
      sdl: `
        type Query { items: [Item!]! }
        type Item @key(fields: "id") @key(fields: "id code") { id: ID! code: ID! name: String! }`,
      resolvers: { Query: { items: () => ITEMS } },
    },
    {
      name: 'stores',
      sdl: `
        type Item @key(fields: "id code") @key(fields: "code region { id }") {
          id: ID! code: ID! region: Region! amount: Int!
        }
        type Region @shareable { id: ID! }`,
      resolvers: {
        Item: {
          __resolveReference: ({ id, code }: Key) => ({
            id,
            code,
            region: { id: `R${id}` },
            amount: Number(id) * 10,
          }),
        },
      },
    },
    {
      name: 'prices',
      sdl: `
        type Item @key(fields: "code region { id }") { code: ID! region: Region! price: String! }
        type Region @shareable { id: ID! }`,
      resolvers: {
        Item: {
          __resolveReference: (key: Key) => ({ ...key, price: `${key.code}@${key.region.id}` }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'the key with more fields leads on',
      query: '{ items { name amount } }',
      data: {
        items: [
          { name: 'Lamp', amount: 10 },
          { name: 'Desk', amount: 20 },
        ],
      },
      requests: { catalogue: 1, stores: 1 },
    },
    {
      name: 'a part from one subgraph and a part from another make the key of a third',
      query: '{ items { price } }',
      data: { items: [{ price: 'a@R1' }, { price: 'b@R2' }] },
      requests: { catalogue: 1, stores: 1, prices: 1 },
    },
  ],
});
