import { federation } from '../cases.ts';

const wrong = () => 'from the old home';

federation('@override', {
  subgraphs: [
    {
      name: 'old',
      sdl: `
        type Query { items: [Item!]! }
        type Item @key(fields: "id") { id: ID! price: String colour: String base: Int }
        interface Priced { price: String }`,
      resolvers: {
        Query: { items: () => [{ id: '1', colour: 'red', base: 4 }] },
        Item: {
          __resolveReference: ({ id }: { id: string }) => ({ id, colour: 'red', base: 4 }),
          price: wrong,
        },
      },
    },
    {
      name: 'new',
      sdl: `
        type Query { newest: Item }
        type Item @key(fields: "id") {
          id: ID!
          price: String @override(from: "old") @requires(fields: "base")
          base: Int @external
        }`,
      resolvers: {
        Query: { newest: () => ({ id: '1' }) },
        Item: {
          __resolveReference: (reference: object) => reference,
          price: ({ base }: { base: number }) => `new ${base}`,
        },
      },
    },
  ],
  cases: [
    {
      name: 'the new home answers, with what it requires of the old one',
      query: '{ items { id price colour } }',
      data: { items: [{ id: '1', price: 'new 4', colour: 'red' }] },
      requests: { old: 1, new: 1 },
    },
    {
      name: 'also where the new home is asked first',
      query: '{ newest { price colour } }',
      data: { newest: { price: 'new 4', colour: 'red' } },
    },
  ],
});
