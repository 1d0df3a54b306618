import { federation } from '../cases.ts';

const USERS = [
  { __typename: 'User', id: '1' },
  { __typename: 'Admin', id: '2', role: 'root' },
];

federation('members of a union that call a nullable and a non-null field by one name', {
  subgraphs: [
    {
      name: 'accounts',
      sdl: `
        type Query { accounts: [Account!]! users: [User!]! }
        union Account = User | Admin
        type User @key(fields: "id") { id: ID }
        type Admin { id: ID! role: String! }`,
      resolvers: {
        Query: { accounts: () => USERS, users: () => USERS.slice(0, 1) },
      },
    },
    {
      name: 'profiles',
      sdl: 'type User @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        User: {
          __resolveReference: ({ id }: { id: string }) => ({ id, name: `N${id}` }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'each member is completed by its own type',
      query:
        '{ accounts { __typename ... on User { id name } ... on Admin { adminId: id role } } users { id name } }',
      data: {
        accounts: [
          { __typename: 'User', id: '1', name: 'N1' },
          { __typename: 'Admin', adminId: '2', role: 'root' },
        ],
        users: [{ id: '1', name: 'N1' }],
      },
    },
  ],
});
