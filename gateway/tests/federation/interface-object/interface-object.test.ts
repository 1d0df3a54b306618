import { federation } from '../cases.ts';

const ACCOUNTS = [
  { __typename: 'Person', id: '1', name: 'An', age: 40 },
  { __typename: 'Company', id: '2', name: 'Bolt', vat: 'BE1' },
];
const account = ({ id }: { id: string }) => ACCOUNTS.find((candidate) => candidate.id === id);

federation('@interfaceObject', {
  subgraphs: [
    {
      name: 'accounts',
      sdl: `
        type Query { accounts: [Account!]! }
        interface Account @key(fields: "id") { id: ID! name: String! }
        type Person implements Account @key(fields: "id") { id: ID! name: String! age: Int }
        type Company implements Account @key(fields: "id") { id: ID! name: String! vat: String }`,
      resolvers: {
        Query: { accounts: () => ACCOUNTS },
        Account: { __resolveReference: account },
        Person: { __resolveReference: account },
        Company: { __resolveReference: account },
      },
    },
    {
      name: 'ledger',
      sdl: `
        type Query { debtors: [Account!]! owner(id: ID!): Account }
        type Account @key(fields: "id") @interfaceObject {
          id: ID! name: String! @external balance: Int! label: String @requires(fields: "name") bank: Bank
        }
        type Bank @key(fields: "id") { id: ID! main: Account }`,
      resolvers: {
        Query: {
          debtors: () => [{ id: '2' }, { id: '1' }],
          owner: (_: unknown, { id }: { id: string }) => ({ id }),
        },
        Account: {
          __resolveReference: (reference: object) => reference,
          balance: ({ id }: { id: string }) => Number(id) * 100,
          label: ({ name, id }: { name: string; id: string }) => `${name}/${id}`,
          bank: () => ({ id: 'K', main: { id: '1' } }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'fields of the interface object, for each implementation',
      query: '{ accounts { id name balance } }',
      data: {
        accounts: [
          { id: '1', name: 'An', balance: 100 },
          { id: '2', name: 'Bolt', balance: 200 },
        ],
      },
    },
    {
      name: 'the concrete type is found out when it matters',
      query: '{ debtors { __typename balance ... on Company { vat } ... on Person { age } } }',
      data: {
        debtors: [
          { __typename: 'Company', balance: 200, vat: 'BE1' },
          { __typename: 'Person', balance: 100, age: 40 },
        ],
      },
    },
    {
      name: 'and not when it does not',
      query: '{ debtors { id balance } }',
      data: {
        debtors: [
          { id: '2', balance: 200 },
          { id: '1', balance: 100 },
        ],
      },
      requests: { ledger: 1 },
    },
    {
      name: 'inside a fragment on one implementation',
      query: '{ accounts { ... on Person { balance label } name } }',
      data: { accounts: [{ balance: 100, label: 'An/1', name: 'An' }, { name: 'Bolt' }] },
      stockDiffers: 'stock sends the other implementation too, without a key, and loses everything',
    },
    {
      name: 'a field that requires one of the interface',
      query: '{ debtors { label } accounts { label } }',
      data: {
        debtors: [{ label: 'Bolt/2' }, { label: 'An/1' }],
        accounts: [{ label: 'An/1' }, { label: 'Bolt/2' }],
      },
    },
    {
      name: 'nested, from interface object to interface object',
      query: '{ owner(id: "2") { name bank { main { __typename name balance } } } }',
      data: {
        owner: {
          name: 'Bolt',
          bank: { main: { __typename: 'Person', name: 'An', balance: 100 } },
        },
      },
    },
  ],
});
