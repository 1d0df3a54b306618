import { federation } from '../cases.ts';

const person = (id: string) => ({ id, name: `P${id}`, friends: [{ id: id === '1' ? '2' : '1' }] });

federation('circular references', {
  subgraphs: [
    {
      name: 'people',
      sdl: `
        type Query { me: Person }
        type Person @key(fields: "id") { id: ID! name: String! friends: [Person!]! home: House }
        type House @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { me: () => person('1') },
        Person: {
          __resolveReference: ({ id }: { id: string }) => person(id),
          friends: ({ id }: { id: string }) =>
            person(id).friends.map((friend) => person(friend.id)),
          home: ({ id }: { id: string }) => ({ id: `H${id}` }),
        },
      },
    },
    {
      name: 'houses',
      sdl: `
        type House @key(fields: "id") { id: ID! street: String! tenants: [Person!]! }
        type Person @key(fields: "id") { id: ID! rent: Int }`,
      resolvers: {
        House: {
          __resolveReference: ({ id }: { id: string }) => ({ id, street: `Street ${id}` }),
          tenants: ({ id }: { id: string }) => [{ id: id.slice(1) }, { id: '9' }],
        },
        Person: { rent: ({ id }: { id: string }) => Number(id) * 100 },
      },
    },
  ],
  cases: [
    {
      name: 'to itself, several levels deep',
      query: '{ me { name friends { name friends { name rent friends { rent } } } } }',
      data: {
        me: {
          name: 'P1',
          friends: [{ name: 'P2', friends: [{ name: 'P1', rent: 100, friends: [{ rent: 200 }] }] }],
        },
      },
    },
    {
      name: 'forth and back between subgraphs',
      query: '{ me { home { street tenants { name home { tenants { rent name } } } } } }',
      data: {
        me: {
          home: {
            street: 'Street H1',
            tenants: [
              {
                name: 'P1',
                home: {
                  tenants: [
                    { rent: 100, name: 'P1' },
                    { rent: 900, name: 'P9' },
                  ],
                },
              },
              {
                name: 'P9',
                home: {
                  tenants: [
                    { rent: 900, name: 'P9' },
                    { rent: 900, name: 'P9' },
                  ],
                },
              },
            ],
          },
        },
      },
    },
  ],
});
