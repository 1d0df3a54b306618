import { federation } from '../cases.ts';

let log: string[] = [];
const note = (text: string) => {
  log.push(text);
  return log.length;
};

federation('mutations', {
  subgraphs: [
    {
      name: 'stock',
      sdl: `
        type Query { log: [String!]! }
        type Mutation { reset: Boolean add(id: ID!): Item take(id: ID!): Item fail: Item strict: Item! }
        type Item @key(fields: "id") { id: ID! step: Int! }`,
      resolvers: {
        Query: { log: () => log },
        Mutation: {
          reset: () => {
            log = [];
            return true;
          },
          add: (_: unknown, { id }: { id: string }) => ({ id, step: note(`add ${id}`) }),
          take: (_: unknown, { id }: { id: string }) => ({ id, step: note(`take ${id}`) }),
          fail: () => {
            throw new Error('cannot');
          },
        },
      },
    },
    {
      name: 'bills',
      sdl: `
        type Mutation { bill(id: ID!): Item }
        type Item @key(fields: "id") { id: ID! billed: Int price: Int }`,
      resolvers: {
        Mutation: {
          bill: (_: unknown, { id }: { id: string }) => ({ id, billed: note(`bill ${id}`) }),
        },
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, price: Number(id) * 2 }) },
      },
    },
  ],
  cases: [
    {
      name: 'run one after the other, across subgraphs, in the order of the document',
      query: `mutation {
        reset first: add(id: "1") { step price } bill(id: "1") { billed }
        second: take(id: "2") { step price } again: bill(id: "2") { billed id }
      }`,
      data: {
        reset: true,
        first: { step: 1, price: 2 },
        bill: { billed: 2 },
        second: { step: 3, price: 4 },
        again: { billed: 4, id: '2' },
      },
    },
    {
      name: 'one that fails leaves the next',
      query: 'mutation { reset fail { id } bill(id: "1") { billed } add(id: "3") { step } }',
      data: { reset: true, fail: null, bill: { billed: 1 }, add: { step: 2 } },
      errors: [['fail', 'DOWNSTREAM_SERVICE_ERROR']],
    },
    {
      name: 'are left out by a condition',
      query:
        'mutation($no: Boolean!) { reset add(id: "1") @skip(if: $no) { id } bill(id: "1") { billed } }',
      variables: { no: true },
      data: { reset: true, bill: { billed: 1 } },
    },
  ],
});
