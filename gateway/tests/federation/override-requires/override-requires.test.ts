import { federation } from '../cases.ts';

const PEOPLE = [
  { id: '1', name: 'An', label: 'old' },
  { id: '2', name: null, label: 'old' },
];
const reference = { __resolveReference: (given: object) => given };

federation('@override with @requires', {
  subgraphs: [
    {
      name: 'registry',
      sdl: `
        type Query { people: [Person!]! }
        type Person @key(fields: "id") { id: ID! name: String label: String }`,
      resolvers: {
        Query: { people: () => PEOPLE },
        Person: {
          __resolveReference: ({ id }: { id: string }) => PEOPLE.find((one) => one.id === id),
        },
      },
    },
    {
      name: 'labels',
      sdl: `
        type Person @key(fields: "id") {
          id: ID! name: String @external
          label: String @override(from: "registry") @requires(fields: "name")
        }`,
      resolvers: {
        Person: { ...reference, label: ({ name }: { name: string | null }) => `new ${name}` },
      },
    },
    {
      name: 'badges',
      sdl: `
        type Person @key(fields: "id") {
          id: ID! label: String @external badge: String @requires(fields: "label")
        }`,
      resolvers: {
        Person: { ...reference, badge: ({ label }: { label: string }) => `[${label}]` },
      },
    },
  ],
  cases: [
    {
      name: 'the field comes from where it moved to, with what it requires from where it was',
      query: '{ people { label } }',
      data: { people: [{ label: 'new An' }, { label: 'new null' }] },
      requests: { registry: 1, labels: 1 },
    },
    {
      name: 'what requires it gets the new value',
      query: '{ people { badge } }',
      data: { people: [{ badge: '[new An]' }, { badge: '[new null]' }] },
      requests: { registry: 1, labels: 1, badges: 1 },
    },
  ],
});
