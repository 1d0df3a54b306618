import { federation } from '../cases.ts';

const PARCELS = [
  { id: '1', weight: 2, size: { w: 2, h: 3 }, content: { __typename: 'Glass', layers: 4 } },
  { id: '2', weight: null, size: null, content: { __typename: 'Paper', sheets: 90 } },
];
type Parcel = (typeof PARCELS)[number];
const byId = ({ id }: { id: string }) => PARCELS.find((parcel) => parcel.id === id);

federation('@requires', {
  subgraphs: [
    {
      name: 'depot',
      sdl: `
        type Query { parcels: [Parcel!]! lost: [Parcel!]! }
        type Parcel @key(fields: "id") {
          id: ID! weight: Float size: Size content: Content unit(long: Boolean = false): String factor: Float rate(currency: String!): Float
        }
        type Size @shareable { w: Int! h: Int! }
        interface Content { fragile: Boolean }
        type Glass implements Content { fragile: Boolean layers: Int! }
        type Paper implements Content { fragile: Boolean sheets: Int! }`,
      resolvers: {
        Query: { parcels: () => PARCELS, lost: () => [{ id: '9' }] },
        Parcel: {
          __resolveReference: byId,
          unit: (_: Parcel, { long }: { long: boolean }) => (long ? 'kilogram' : 'kg'),
          factor: () => 1000,
          rate: (_: Parcel, { currency }: { currency: string }) => (currency === 'EUR' ? 1 : 2),
          size: ({ size, id }: Parcel) => {
            if (id === '9') throw new Error('lost');
            return size;
          },
        },
        Glass: { fragile: () => true },
        Paper: { fragile: () => false },
      },
    },
    {
      name: 'post',
      sdl: `
        type Parcel @key(fields: "id") {
          id: ID!
          weight: Float @external
          size: Size @external
          content: Content @external
          rate(currency: String!): Float @external
          unit(long: Boolean = false): String @external
          area: Int @requires(fields: "size { w h }")
          price: Float @requires(fields: "weight unit(long: true) rate(currency: \\"EUR\\")")
          care: String @requires(fields: "content { fragile ... on Glass { layers } ... on Paper { sheets } }")
          stamp: String
        }
        type Size @shareable { w: Int! h: Int! }
        interface Content { fragile: Boolean }
        type Glass implements Content { fragile: Boolean @external layers: Int! @external }
        type Paper implements Content { fragile: Boolean @external sheets: Int! @external }`,
      resolvers: {
        Parcel: {
          __resolveReference: (reference: object) => reference,
          area: ({ size }: Parcel) => (size ? size.w * size.h : 0),
          price: ({ weight, rate, unit }: Parcel & { rate: number; unit: string }) =>
            unit === 'kilogram' ? (weight ?? 100) * rate : null,
          care: ({ content }: Parcel) => JSON.stringify(content),
          stamp: ({ id }: Parcel) => `S${id}`,
        },
      },
    },
    {
      name: 'bills',
      sdl: `
        type Parcel @key(fields: "id") {
          id: ID! price: Float @external area: Int @external
          total: Float @requires(fields: "price area")
        }`,
      resolvers: {
        Parcel: {
          __resolveReference: (reference: object) => reference,
          total: ({ price, area }: { price: number; area: number }) => price + area,
        },
      },
    },
  ],
  cases: [
    {
      name: 'what is required is fetched first; null is a value too',
      query: '{ parcels { price area stamp } }',
      data: {
        parcels: [
          { price: 2, area: 6, stamp: 'S1' },
          { price: 100, area: 0, stamp: 'S2' },
        ],
      },
    },
    {
      name: 'what requires something that requires something',
      query: '{ parcels { total } }',
      data: { parcels: [{ total: 8 }, { total: 100 }] },
    },
    {
      name: 'a required field with another argument than the one that the client gave',
      query: '{ parcels { rate(currency: "USD") price } }',
      data: {
        parcels: [
          { rate: 2, price: 2 },
          { rate: 2, price: 100 },
        ],
      },
      stockDiffers: 'stock asks once, and takes the answer to the client for the required value',
    },
    {
      name: 'and without an argument that the client may leave out',
      query: '{ parcels { unit price } }',
      data: {
        parcels: [
          { unit: 'kg', price: 2 },
          { unit: 'kg', price: 100 },
        ],
      },
      stockDiffers: 'the same: one answer for two arguments',
    },
    {
      name: 'a client that calls another field by the name of a required one or of a key',
      query: '{ parcels { weight: factor id: stamp __typename: unit price } }',
      data: {
        parcels: [
          { weight: 1000, id: 'S1', __typename: 'kg', price: 2 },
          { weight: 1000, id: 'S2', __typename: 'kg', price: 100 },
        ],
      },
      stockDiffers:
        "stock takes the client's value for the required one, and so computes a wrong price",
      secondDiffers: 'it reads the type of an entity from what the client put there, and fails',
    },
    {
      name: 'the same in an operation that only the stock executor could run',
      query: '{ constructor: parcels { weight: factor price } }',
      data: null,
      errors: [[null, 'BAD_USER_INPUT']],
      stockDiffers: 'the same wrong price',
    },
    {
      name: 'required fields of an abstract type, by fragment',
      query: '{ parcels { care } }',
      data: {
        parcels: [
          { care: '{"fragile":true,"layers":4}' },
          { care: '{"fragile":false,"sheets":90}' },
        ],
      },
      secondDiffers: 'it tells the subgraph the type of the value too',
    },
    {
      name: 'the same field under two names',
      query: '{ parcels { a: area b: area id } }',
      data: {
        parcels: [
          { a: 6, b: 6, id: '1' },
          { a: 0, b: 0, id: '2' },
        ],
      },
    },
    {
      name: 'nothing is computed from a value that a subgraph could not tell, only null',
      query: '{ lost { id area } }',
      data: { lost: [{ id: '9', area: 0 }] },
      errors: [['lost.0.size', 'DOWNSTREAM_SERVICE_ERROR']],
    },
  ],
});
