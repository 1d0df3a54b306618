import { federation } from '../cases.ts';

federation('fields that no subgraph can answer', {
  subgraphs: [
    {
      name: 'files',
      sdl: `
        interface Item @key(fields: "id") { id: ID! }
        type Query { item: Item name: String! }`,
      resolvers: { Query: { item: () => ({ __typename: 'Item', id: 'i1' }), name: () => 'files' } },
    },
    {
      name: 'labels',
      sdl: `
        type Item @key(fields: "id", resolvable: false) @interfaceObject { id: ID! label: String }
        type Query { labelled: Item }`,
      resolvers: { Query: { labelled: () => ({ id: 'i1', label: 'red' }) } },
    },
  ],
  cases: [
    {
      name: 'are an error and no null that nobody gave',
      query: '{ item { label } name }',
      data: null,
      errors: [[null, 'OPERATION_UNANSWERABLE']],
      stockDiffers: 'it makes up a null',
      secondDiffers: 'it makes up a null as well',
    },
    {
      name: 'from where it is known they are answered',
      query: '{ labelled { id label } name }',
      data: { labelled: { id: 'i1', label: 'red' }, name: 'files' },
    },
  ],
});
