import { federation } from '../cases.ts';

federation('__typename', {
  subgraphs: [
    {
      name: 'a',
      sdl: `
        schema { query: Root mutation: Changes }
        type Root { item: Item none: Item pet: Pet }
        type Changes { touch: Item }
        type Item @key(fields: "id") { id: ID! }
        union Pet = Cat | Dog
        type Cat { name: String }
        type Dog { name: String }`,
      resolvers: {
        Root: {
          item: () => ({ id: '1' }),
          none: () => null,
          pet: () => ({ __typename: 'Dog', name: 'Fikkie' }),
        },
        Changes: { touch: () => ({ id: '1' }) },
      },
    },
    {
      name: 'b',
      sdl: 'type Item @key(fields: "id") { id: ID! owner: Owner } type Owner { name: String }',
      resolvers: {
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, owner: { name: 'An' } }) },
      },
    },
  ],
  cases: [
    {
      name: 'of the root needs no subgraph',
      query: '{ __typename again: __typename }',
      data: { __typename: 'Query', again: 'Query' },
      requests: {},
    },
    {
      name: 'of a mutation',
      query: 'mutation { __typename touch { __typename } }',
      data: { __typename: 'Mutation', touch: { __typename: 'Item' } },
    },
    {
      name: 'of objects in several subgraphs, under several names',
      query:
        '{ __typename item { kind: __typename __typename owner { __typename } } none { __typename } }',
      data: {
        __typename: 'Query',
        item: { kind: 'Item', __typename: 'Item', owner: { __typename: 'Owner' } },
        none: null,
      },
    },
    {
      name: 'of a union, with nothing else, and inside fragments',
      query:
        '{ pet { __typename } also: pet { ... on Dog { t: __typename name } ... on Cat { c: __typename } } }',
      data: { pet: { __typename: 'Dog' }, also: { t: 'Dog', name: 'Fikkie' } },
    },
  ],
});
