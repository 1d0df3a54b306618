import { federation } from '../cases.ts';

federation('root fields of several subgraphs', {
  subgraphs: [
    {
      name: 'names',
      sdl: `
        type Query { product: Product @shareable products: [Product] @shareable version: String! @shareable only: Int }
        type Product @shareable { id: ID! name: Name }
        type Name { short: String }`,
      resolvers: {
        Query: {
          product: () => ({ id: '1', name: { short: 'n' } }),
          products: () => [
            { id: '1', name: { short: 'n1' } },
            { id: '2', name: null },
          ],
          version: () => '1',
          only: () => 4,
        },
      },
    },
    {
      name: 'prices',
      sdl: `
        type Query { product: Product @shareable products: [Product] @shareable version: String! @shareable }
        type Product @shareable { id: ID! price: Price }
        type Price { amount: Int }`,
      resolvers: {
        Query: {
          product: () => ({ id: '1', price: { amount: 5 } }),
          products: () => [
            { id: '1', price: { amount: 5 } },
            { id: '2', price: { amount: 6 } },
          ],
          version: () => '1',
        },
      },
    },
  ],
  cases: [
    {
      name: 'an object without a key is put together from both',
      query: '{ product { id name { short } price { amount } } }',
      data: { product: { id: '1', name: { short: 'n' }, price: { amount: 5 } } },
      requests: { names: 1, prices: 1 },
    },
    {
      name: 'a list item by item',
      query: '{ products { price { amount } name { short } } }',
      data: {
        products: [
          { price: { amount: 5 }, name: { short: 'n1' } },
          { price: { amount: 6 }, name: null },
        ],
      },
    },
    {
      name: 'one of them is enough when it knows everything',
      query: '{ version only product { name { short } } }',
      data: { version: '1', only: 4, product: { name: { short: 'n' } } },
      requests: { names: 1 },
    },
  ],
});
