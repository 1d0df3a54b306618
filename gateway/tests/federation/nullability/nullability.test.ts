import { federation } from '../cases.ts';

const ROWS = [{ id: '1' }, { id: '2' }, { id: '3' }];

federation('nullability', {
  subgraphs: [
    {
      name: 'rows',
      sdl: `
        type Query { rows: [Row!]! some: [Row] boxes: [Box] strict: Row! }
        type Row @key(fields: "id") { id: ID! }
        type Box { row: Row! label: String }`,
      resolvers: {
        Query: {
          rows: () => ROWS,
          some: () => [...ROWS, null],
          boxes: () => [
            { row: ROWS[0], label: 'a' },
            { row: ROWS[1], label: 'b' },
          ],
          strict: () => ROWS[1],
        },
      },
    },
    {
      name: 'values',
      sdl: 'type Row @key(fields: "id") { id: ID! must: Int! may: Int list: [Int!] deep: [[Int!]!] }',
      resolvers: {
        Row: {
          // Entity 2 is not known here.
          __resolveReference: ({ id }: { id: string }) =>
            id === '2' ? null : { id, must: 7, may: null, list: [1], deep: [[1], []] },
        },
      },
    },
  ],
  cases: [
    {
      name: 'a missing entity is null where null is allowed',
      query: '{ some { id may list deep } }',
      data: {
        some: [
          { id: '1', may: null, list: [1], deep: [[1], []] },
          { id: '2', may: null, list: null, deep: null },
          { id: '3', may: null, list: [1], deep: [[1], []] },
          null,
        ],
      },
    },
    {
      name: 'and takes its object along where it is not',
      query: '{ some { id must } }',
      data: { some: [{ id: '1', must: 7 }, null, { id: '3', must: 7 }, null] },
      errors: [['some.1.must', 'INVALID_GRAPHQL']],
    },
    {
      name: 'through objects that may not be null, up to the first that may',
      query: '{ boxes { label row { must } } }',
      data: { boxes: [{ label: 'a', row: { must: 7 } }, null] },
      errors: [['boxes.1.row.must', 'INVALID_GRAPHQL']],
    },
    {
      name: 'in the end the whole answer',
      query: '{ rows { must } some { id } }',
      data: null,
      errors: [['rows.1.must', 'INVALID_GRAPHQL']],
    },
    {
      name: 'under another name',
      query: '{ x: some { m: must } }',
      data: { x: [{ m: 7 }, null, { m: 7 }, null] },
      errors: [['x.1.m', 'INVALID_GRAPHQL']],
    },
    {
      name: 'two strict fields lose everything once',
      query: '{ strict { must } rows { id } }',
      data: null,
      errors: [['strict.must', 'INVALID_GRAPHQL']],
    },
  ],
});
