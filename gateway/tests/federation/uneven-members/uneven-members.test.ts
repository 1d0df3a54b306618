import { federation } from '../cases.ts';

const SIGN = { __typename: 'Sign', text: 'stop' };
const LAMP = { __typename: 'Lamp', watts: 40, maker: { name: 'An' } };
const TREE = { __typename: 'Tree', height: 9 };
const LEFT_OUT = 'the fragment is left out, and null made up';

federation('unions of which not every subgraph knows all types', {
  subgraphs: [
    {
      name: 'roads',
      sdl: `
        type Query { road: Street lane: Street @shareable sign: Sign @shareable }
        type Street @key(fields: "id") { id: ID! side: Side @shareable }
        type Side @shareable { things(first: Int): [Thing!]! }
        union Thing = Sign | Lamp
        type Sign @shareable { text: String }
        type Lamp @key(fields: "watts") { watts: Int bright(min: Int!): Boolean maker: Maker }
        type Maker { name: String }`,
      resolvers: {
        Query: {
          road: () => ({ id: 's1' }),
          lane: () => ({ id: 's1', all: [SIGN] }),
          sign: () => SIGN,
        },
        Street: {
          __resolveReference: (reference: object) => reference,
          side: ({ all }: { all?: object[] }) => ({ things: all ?? [SIGN, LAMP] }),
        },
        Lamp: { bright: ({ watts }: { watts: number }, { min }: { min: number }) => watts > min },
      },
    },
    {
      name: 'parks',
      sdl: `
        type Query { park: Street lane: Street @shareable sign: Thing @shareable }
        type Street @key(fields: "id") { id: ID! side: Side @shareable garden: Side }
        type Side @shareable { things(first: Int): [Thing!]! }
        union Thing = Sign | Tree
        type Sign @shareable { text: String }
        type Tree { height: Int }`,
      resolvers: {
        Query: {
          park: () => ({ id: 's1' }),
          lane: () => ({ id: 's1', all: [SIGN] }),
          sign: () => SIGN,
        },
        Street: {
          __resolveReference: (reference: object) => reference,
          side: ({ all }: { all?: object[] }) => ({ things: all ?? [TREE, SIGN] }),
          garden: () => ({ things: [TREE] }),
        },
      },
    },
    {
      name: 'shops',
      sdl: 'type Lamp @key(fields: "watts") { watts: Int price: Int }',
      resolvers: {
        Lamp: {
          __resolveReference: ({ watts }: { watts: number }) => ({ watts, price: 2 * watts }),
        },
      },
    },
  ],
  cases: [
    {
      name: 'the types that the subgraph knows which is asked',
      query:
        '{ road { side { things { __typename ... on Sign { text } ... on Lamp { watts } } } } }',
      data: {
        road: {
          side: {
            things: [
              { __typename: 'Sign', text: 'stop' },
              { __typename: 'Lamp', watts: 40 },
            ],
          },
        },
      },
      requests: { roads: 1 },
      stockDiffers: LEFT_OUT,
    },
    {
      name: 'with those that only another one knows',
      query: `{
        road { side { things { ... on Lamp { watts } ... on Tree { height } } } }
        park { side { things { ... on Lamp { watts } ... on Tree { height } } } }
      }`,
      data: {
        road: { side: { things: [{}, { watts: 40 }] } },
        park: { side: { things: [{ height: 9 }, {}] } },
      },
      requests: { roads: 1, parks: 1 },
      stockDiffers: LEFT_OUT,
    },
    {
      name: 'in named fragments, with arguments and objects inside',
      query: `query($min: Int!) { road { side { things(first: 2) { ...lamp } } } }
        fragment lamp on Lamp { bright(min: $min) maker { name } ...more } fragment more on Lamp { w: watts }`,
      variables: { min: 30 },
      data: { road: { side: { things: [{}, { bright: true, maker: { name: 'An' }, w: 40 }] } } },
      stockDiffers: LEFT_OUT,
    },
    {
      name: 'what a third one has of such a type is refused, as no plan leads there',
      query: '{ road { side { things { ... on Sign { text } ... on Lamp { price } } } } }',
      data: null,
      errors: [[null, 'OPERATION_UNANSWERABLE']],
      stockDiffers: LEFT_OUT,
      secondDiffers: 'it finds the way',
    },
    {
      name: 'a field that is of one type in one subgraph and of the union in the other',
      query: '{ sign { ... on Sign { text } ... on Lamp { watts } ... on Tree { height } } }',
      data: { sign: { text: 'stop' } },
      secondDiffers: 'it gives the field the narrower type, to which these fragments are unknown',
    },
    {
      name: 'below a field of an entity that only one has, and one that both have',
      query:
        '{ road { garden { things { ... on Tree { height } ... on Lamp { watts } } } } lane { side { things { ... on Sign { text } ... on Lamp { watts } ... on Tree { height } } } } }',
      data: {
        road: { garden: { things: [{ height: 9 }] } },
        lane: { side: { things: [{ text: 'stop' }] } },
      },
    },
  ],
});
