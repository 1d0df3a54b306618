import { federation } from '../cases.ts';

/** It is no mistake of a subgraph, and where null is allowed nobody has to know that there is something. */
const TOLD = 'the value that is hidden is reported, beside the errors';

federation('@inaccessible', {
  subgraphs: [
    {
      name: 'files',
      sdl: `
        type Query { files: [File!]! things: [Thing] state: State states: [State!] }
        type File @key(fields: "secret") { secret: ID! @inaccessible name: String! }
        union Thing = File | Vault
        type Vault @inaccessible { code: Int }
        enum State { OPEN CLOSED HIDDEN @inaccessible }`,
      resolvers: {
        Query: {
          files: () => [{ secret: 's1', name: 'a' }],
          things: () => [
            { __typename: 'File', secret: 's1', name: 'a' },
            { __typename: 'Vault', code: 7 },
          ],
          state: () => 'HIDDEN',
          states: () => ['OPEN', 'HIDDEN'],
        },
      },
    },
    {
      name: 'sizes',
      sdl: 'type File @key(fields: "secret") { secret: ID! @inaccessible bytes: Int }',
      resolvers: {
        File: { __resolveReference: ({ secret }: { secret: string }) => ({ secret, bytes: 9 }) },
      },
    },
  ],
  cases: [
    {
      name: 'a hidden field still is a key between subgraphs',
      query: '{ files { name bytes } }',
      data: { files: [{ name: 'a', bytes: 9 }] },
    },
    {
      name: 'a hidden field cannot be asked',
      query: '{ files { secret } }',
      data: null,
      errors: [[null, 'GRAPHQL_VALIDATION_FAILED']],
    },
    {
      name: 'an object of a hidden type is no answer',
      query: '{ things { __typename ... on File { bytes } } }',
      data: { things: [{ __typename: 'File', bytes: 9 }, null] },
      stockDiffers: TOLD,
    },
    {
      name: 'a hidden value of an enum is no answer',
      query: '{ state files { name } }',
      data: { state: null, files: [{ name: 'a' }] },
      stockDiffers: TOLD,
    },
    {
      name: 'and takes the list along where the list allows no null',
      query: '{ states state }',
      data: { states: null, state: null },
      errors: [['states.1', 'INVALID_GRAPHQL']],
      stockDiffers: TOLD,
    },
  ],
});
