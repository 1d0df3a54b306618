import { federation } from '../cases.ts';

const ITEMS = [
  { id: '1', name: 'one' },
  { id: '2', name: 'two' },
];

federation('@skip and @include', {
  subgraphs: [
    {
      name: 'items',
      sdl: `
        type Query { items: [Item!]! version: String }
        type Item @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { items: () => ITEMS, version: () => '1' },
        Item: {
          __resolveReference: ({ id }: { id: string }) => ITEMS.find((item) => item.id === id),
        },
      },
    },
    {
      name: 'prices',
      sdl: `
        type Item @key(fields: "id") {
          id: ID! name: String @external
          price: Price label: String @requires(fields: "name") stars: Int
        }
        type Price { amount: Int currency: String }`,
      resolvers: {
        Item: {
          __resolveReference: (reference: object) => reference,
          price: ({ id }: { id: string }) => ({ amount: Number(id), currency: 'EUR' }),
          label: ({ name }: { name: string }) => `<${name}>`,
          stars: () => 3,
        },
      },
    },
  ],
  cases: [
    {
      name: 'decide whether a subgraph is asked at all',
      query: 'query($p: Boolean!) { items { id price @include(if: $p) { amount } } }',
      variables: { p: false },
      data: { items: [{ id: '1' }, { id: '2' }] },
      requests: { items: 1 },
    },
    {
      name: 'inside an entity fetch, on nested fields',
      query:
        'query($c: Boolean!) { items { price { amount currency @skip(if: $c) } stars @include(if: $c) } }',
      variables: { c: true },
      data: {
        items: [
          { price: { amount: 1 }, stars: 3 },
          { price: { amount: 2 }, stars: 3 },
        ],
      },
    },
    {
      name: 'on fragments, in fragments, and on a field twice',
      query: `query($a: Boolean!, $b: Boolean!) {
          items { ...F @include(if: $a) ... on Item @skip(if: $b) { id } ... @include(if: $b) { stars } name @include(if: $a) @skip(if: $b) }
        }
        fragment F on Item { label price { amount @include(if: $b) currency } }`,
      variables: { a: true, b: false },
      data: {
        items: [
          { label: '<one>', price: { currency: 'EUR' }, id: '1', name: 'one' },
          { label: '<two>', price: { currency: 'EUR' }, id: '2', name: 'two' },
        ],
      },
    },
    {
      name: 'leave an object empty',
      query:
        'query($no: Boolean = false) { items { price { amount @include(if: $no) } } version @include(if: $no) }',
      data: { items: [{ price: {} }, { price: {} }] },
    },
    {
      name: 'leave nothing to ask',
      query: 'query($no: Boolean!) { items @include(if: $no) { id } version @skip(if: true) }',
      variables: { no: false },
      data: {},
      requests: {},
    },
    {
      name: 'skipping a field keeps what others of the same entity need',
      query:
        'query($l: Boolean!) { items { id label @include(if: $l) price @skip(if: $l) { amount } } }',
      variables: { l: false },
      data: {
        items: [
          { id: '1', price: { amount: 1 } },
          { id: '2', price: { amount: 2 } },
        ],
      },
      stockDiffers: 'stock skips the required field too, and with it the whole entity fetch',
    },
    {
      name: 'more conditions than forms are kept for',
      query: `query($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) {
        version @include(if: $a) items { id @include(if: $b) name @include(if: $c) stars @skip(if: $d) label @skip(if: $e) }
      }`,
      variables: { a: true, b: false, c: true, d: false, e: false },
      data: {
        version: '1',
        items: [
          { name: 'one', stars: 3, label: '<one>' },
          { name: 'two', stars: 3, label: '<two>' },
        ],
      },
      left: true,
      secondDiffers: 'it batches entities without their ids, and gives all of them the first label',
    },
  ],
});
