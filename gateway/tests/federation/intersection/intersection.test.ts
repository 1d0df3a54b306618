import { federation } from '../cases.ts';

federation('enums and inputs that differ per subgraph', {
  subgraphs: [
    {
      name: 'a',
      sdl: `
        type Query { seen(filter: Filter): String @shareable things: [Thing!]! first: Level back(level: Both!): Both }
        input Filter { name: String level: Both size: Int = 3 tags: [String!] more: More }
        input More { deep: Boolean }
        enum Both { LOW HIGH }
        enum Level { LOW HIGH EXTREME }
        type Thing @key(fields: "id") { id: ID! level: Level @shareable }`,
      resolvers: {
        Query: {
          seen: (_: unknown, { filter }: { filter: unknown }) => JSON.stringify(filter),
          things: () => [
            { id: '1', level: 'LOW' },
            { id: '2', level: 'EXTREME' },
          ],
          first: () => 'EXTREME',
          back: (_: unknown, { level }: { level: string }) => level,
        },
      },
    },
    {
      name: 'b',
      sdl: `
        type Query { seen(filter: Filter): String @shareable late(filter: Filter!): Level }
        input Filter { name: String level: Both size: Int = 3 more: More secret: String }
        input More { deep: Boolean }
        enum Both { LOW HIGH }
        enum Level { LOW HIGH }
        type Thing @key(fields: "id") { id: ID! level: Level @shareable rank: Int }`,
      resolvers: {
        Query: {
          seen: (_: unknown, { filter }: { filter: unknown }) => JSON.stringify(filter),
          late: () => 'HIGH',
        },
        Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, rank: Number(id) }) },
      },
    },
  ],
  cases: [
    {
      name: 'values of an enum that is only answered add up',
      query: '{ first late(filter: { name: "x" }) things { level rank } }',
      data: {
        first: 'EXTREME',
        late: 'HIGH',
        things: [
          { level: 'LOW', rank: 1 },
          { level: 'EXTREME', rank: 2 },
        ],
      },
    },
    {
      name: 'an input holds the fields that all subgraphs know, with defaults and nested values',
      query: 'query($f: Filter) { seen(filter: $f) }',
      variables: { f: { name: 'n', level: 'LOW', more: { deep: true } } },
      data: { seen: '{"name":"n","level":"LOW","size":3,"more":{"deep":true}}' },
    },
    {
      name: 'a field that one subgraph does not know cannot be given',
      query: 'query($f: Filter) { seen(filter: $f) }',
      variables: { f: { secret: 's' } },
      data: null,
      errors: [[null, 'BAD_USER_INPUT']],
    },
    {
      name: 'a value that one subgraph does not know cannot be given',
      query: '{ back(level: EXTREME) }',
      data: null,
      errors: [[null, 'GRAPHQL_VALIDATION_FAILED']],
    },
    {
      name: 'variables inside an input, left out and null',
      query: 'query($n: String, $s: Int) { seen(filter: { name: $n, size: $s }) }',
      variables: { n: null },
      data: { seen: '{"name":null,"size":3}' },
    },
  ],
});
