import { federation } from '../cases.ts';

const TRIPS = [
  { id: 't1', km: 10, stops: [{ name: 'Aalst' }, { name: 'Brugge' }, { name: 'Diest' }] },
  { id: 't2', km: 20, stops: [{ name: 'Eeklo' }] },
];
type Trip = (typeof TRIPS)[number];
interface Stop {
  readonly name: string;
  readonly wait?: number;
}
const PER_UNIT: Readonly<Record<string, number>> = { KM: 1, M: 1_000 };
const byId = ({ id }: { id: string }) => TRIPS.find((trip) => trip.id === id);
const MERGED = 'both fields get the value of the last arguments';

federation('fields that are required with arguments', {
  subgraphs: [
    {
      name: 'trips',
      sdl: `
        type Query { trips: [Trip!]! legs: [Leg!]! }
        interface Leg { id: ID! length(unit: Unit!): Int }
        type Trip implements Leg @key(fields: "id") {
          id: ID! length(unit: Unit!): Int stops(first: Int!, last: Boolean = false): [Stop!]! fee(of: Fee): Int
        }
        enum Unit { KM M }
        input Fee { child: Boolean, kinds: [String!] }
        type Stop { name: String! wait(long: Boolean!): Int }`,
      resolvers: {
        Query: { trips: () => TRIPS, legs: () => TRIPS.map((t) => ({ __typename: 'Trip', ...t })) },
        Trip: {
          __resolveReference: byId,
          length: ({ km }: Trip, { unit }: { unit: string }) => km * (PER_UNIT[unit] ?? 0),
          stops: ({ stops }: Trip, { first, last }: { first: number; last: boolean }) =>
            last ? stops.slice(-first) : stops.slice(0, first),
          fee: (_: Trip, { of }: { of?: { child?: boolean; kinds?: string[] } }) =>
            (of?.child ? 1 : 2) + (of?.kinds?.length ?? 0),
        },
        Stop: {
          wait: ({ name }: Stop, { long }: { long: boolean }) => name.length * (long ? 10 : 1),
        },
      },
    },
    {
      name: 'signs',
      sdl: `
        type Trip @key(fields: "id") {
          id: ID!
          length(unit: Unit!): Int @external
          stops(first: Int!, last: Boolean = false): [Stop!]! @external
          fee(of: Fee): Int @external
          inKm: String @requires(fields: "length(unit: KM)")
          inM: String @requires(fields: "length(unit: M)")
          both: String @requires(fields: "length(unit: KM) stops(first: 2) { name }")
          from: String @requires(fields: "stops(first: 1) { name wait(long: false) }")
          to: String @requires(fields: "stops(last: true, first: 1) { name wait(long: true) }")
          child: Int @requires(fields: "fee(of: { child: true, kinds: [\\"a\\", \\"b\\"] })")
          adult: Int @requires(fields: "fee")
          plain: String
        }
        enum Unit { KM M }
        input Fee { child: Boolean, kinds: [String!] }
        type Stop { name: String! @external wait(long: Boolean!): Int @external }`,
      resolvers: {
        Trip: {
          __resolveReference: (reference: object) => reference,
          inKm: ({ length }: { length: number }) => `${length} km`,
          inM: ({ length }: { length: number }) => `${length} m`,
          both: ({ length, stops }: { length: number; stops: Stop[] }) =>
            `${length} km by ${stops.map(({ name }) => name).join(', ')}`,
          from: ({ stops }: { stops: Stop[] }) => stops.map((s) => `${s.name} ${s.wait}`).join(),
          to: ({ stops }: { stops: Stop[] }) => stops.map((s) => `${s.name} ${s.wait}`).join(),
          child: ({ fee }: { fee: number }) => fee,
          adult: ({ fee }: { fee: number }) => fee,
          plain: ({ id }: { id: string }) => `trip ${id}`,
        },
      },
    },
    {
      name: 'tickets',
      sdl: `
        type Trip @key(fields: "id") { id: ID! inM: String @external inKm: String @external text: String @requires(fields: "inKm inM") }`,
      resolvers: {
        Trip: {
          __resolveReference: (reference: object) => reference,
          text: ({ inKm, inM }: { inKm: string; inM: string }) => `${inKm} or ${inM}`,
        },
      },
    },
  ],
  cases: [
    {
      name: 'one of them',
      query: '{ trips { inM plain } }',
      data: {
        trips: [
          { inM: '10000 m', plain: 'trip t1' },
          { inM: '20000 m', plain: 'trip t2' },
        ],
      },
      requests: { trips: 1, signs: 1 },
    },
    {
      name: 'two that require the same field with different arguments are asked apart',
      query: '{ trips { inKm inM plain } }',
      data: {
        trips: [
          { inKm: '10 km', inM: '10000 m', plain: 'trip t1' },
          { inKm: '20 km', inM: '20000 m', plain: 'trip t2' },
        ],
      },
      requests: { trips: 1, signs: 2 },
      stockDiffers: MERGED,
    },
    {
      name: 'two that require it with the same arguments are asked together',
      query: '{ trips { inKm both } }',
      data: {
        trips: [
          { inKm: '10 km', both: '10 km by Aalst, Brugge' },
          { inKm: '20 km', both: '20 km by Eeklo' },
        ],
      },
      requests: { trips: 1, signs: 1 },
    },
    {
      name: 'lists, with arguments inside of them',
      query: '{ trips { from to both } }',
      data: {
        trips: [
          { from: 'Aalst 5', to: 'Diest 50', both: '10 km by Aalst, Brugge' },
          { from: 'Eeklo 5', to: 'Eeklo 50', both: '20 km by Eeklo' },
        ],
      },
      stockDiffers: MERGED,
    },
    {
      name: 'what the client asks with arguments of its own stays its own',
      query:
        '{ trips { length(unit: M) inKm stops(first: 2, last: true) { name wait(long: true) } from } }',
      data: {
        trips: [
          {
            ...{ length: 10_000, inKm: '10 km', from: 'Aalst 5' },
            stops: [
              { name: 'Brugge', wait: 60 },
              { name: 'Diest', wait: 50 },
            ],
          },
          {
            ...{ length: 20_000, inKm: '20 km', from: 'Eeklo 5' },
            stops: [{ name: 'Eeklo', wait: 50 }],
          },
        ],
      },
      stockDiffers: 'the arguments of one replace those of the other',
    },
    {
      name: 'input objects, and the same field without its argument',
      query: '{ trips { child adult } }',
      data: {
        trips: [
          { child: 3, adult: 2 },
          { child: 3, adult: 2 },
        ],
      },
      stockDiffers: MERGED,
      secondDiffers: 'both get the value without arguments',
    },
    {
      name: 'in a chain over a third subgraph, from an interface, in a named fragment',
      query:
        '{ legs { id ...one } } fragment one on Leg { ... on Trip { text inKm ...two } } fragment two on Trip { inM }',
      data: {
        legs: [
          { id: 't1', text: '10 km or 10000 m', inKm: '10 km', inM: '10000 m' },
          { id: 't2', text: '20 km or 20000 m', inKm: '20 km', inM: '20000 m' },
        ],
      },
      stockDiffers: MERGED,
    },
    {
      name: 'clients do not see the fields that stand for arguments',
      query: '{ __type(name: "Trip") { fields { name } } }',
      data: {
        __type: {
          fields: [
            ...['id', 'length', 'stops', 'fee', 'inKm', 'inM'],
            ...['both', 'from', 'to', 'child', 'adult', 'plain', 'text'],
          ].map((name) => ({ name })),
        },
      },
      left: true,
      secondDiffers: 'it lists the fields in another order',
    },
  ],
});
