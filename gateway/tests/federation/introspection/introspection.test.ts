import { federation } from '../cases.ts';

federation('introspection', {
  subgraphs: [
    {
      name: 'a',
      sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! hidden: Int @inaccessible }',
      resolvers: { Query: { item: () => ({ id: '1' }) } },
    },
  ],
  cases: [
    {
      name: 'is left to the stock executor, with data beside it',
      query: '{ __type(name: "Item") { name fields { name } } item { id } }',
      data: { __type: { name: 'Item', fields: [{ name: 'id' }] }, item: { id: '1' } },
      left: true,
    },
    {
      name: 'under another name',
      query: '{ s: __schema { queryType { name } } }',
      data: { s: { queryType: { name: 'Query' } } },
      left: true,
    },
  ],
});
