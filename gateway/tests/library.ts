import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, graphql, parse } from 'graphql';
import type { ExecuteInProcess, SubgraphSdl, VerifiedCaller } from '../src/index.ts';

// A graph of two subgraphs that has nothing to do with the programme: the gateway must not care.
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])\n';
const ALL = ['public', 'municipality', 'partner', 'agency']
  .map((name) => `@tag(name: "${name}")`)
  .join(' ');
const AGENCY = '@tag(name: "agency")';

const SDL = {
  books: `${LINK}
    type Query { books: [Book!]! ${ALL} book(id: ID! ${ALL}): Book ${ALL} whoami: Caller ${ALL} fails(how: String! ${ALL}): String ${ALL}
      shelf(first: Int = 20 ${ALL}, filter: BookFilter ${ALL}, order: BookOrder ${ALL}): [Book!]! ${ALL} }
    input BookFilter { titlePart: String ${ALL} lowestPrice: Int ${ALL} }
    enum BookOrder { BY_TITLE ${ALL} BY_PRICE ${ALL} }
    type Mutation { buy(id: ID! ${ALL}): Book ${ALL} lose(id: ID! ${ALL}): Boolean ${ALL} }
    type Caller { audience: String! ${ALL} organisation: String ${ALL} receivedAt: String! ${ALL} context: String! ${ALL} }
    type Book @key(fields: "id") { id: ID! ${ALL} title: String! ${ALL} next: Book ${ALL} price: Int ${AGENCY} forgotten: String }`,
  reviews: `${LINK}
    type Book @key(fields: "id") { id: ID! ${ALL} stars: Int ${ALL} complaints: [String!] ${AGENCY} }`,
};

export const SUBGRAPHS: readonly SubgraphSdl[] = Object.entries(SDL).map(([name, sdl]) => ({
  name,
  sdl,
}));

const BOOKS = [
  { id: '1', title: 'Reinaert', price: 20 },
  { id: '2', title: 'Elckerlijc', price: 15 },
];
const find = ({ id }: { id: string }): (typeof BOOKS)[number] | undefined =>
  BOOKS.find((book) => book.id === id);

const FAILURES: Readonly<Record<string, () => never>> = {
  sql: () => {
    throw new Error('relation "secret.table" does not exist at 10.1.2.3:5432');
  },
  input: () => {
    throw new GraphQLError('Too long.', {
      extensions: { code: 'BAD_USER_INPUT', field: 'how', hint: '10.1.2.3' },
    });
  },
  missing: () => {
    throw new GraphQLError('Not found.', { extensions: { code: 'NOT_FOUND' } });
  },
};

const schemas = {
  books: buildSubgraphSchema({
    typeDefs: parse(SDL.books),
    resolvers: {
      Query: {
        books: () => BOOKS,
        shelf: (_: unknown, { first }: { first: number }) => BOOKS.slice(0, first),
        book: (_: unknown, { id }: { id: string }) => find({ id }) ?? null,
        whoami: (_: unknown, __: unknown, context: unknown) => {
          const { actor, receivedAt, signedContext } = context as VerifiedCaller;
          return {
            audience: actor.audience,
            organisation: actor.audience === 'public' ? null : actor.organisationId,
            receivedAt: receivedAt.toISOString(),
            context: signedContext,
          };
        },
        fails: (_: unknown, { how }: { how: string }) => FAILURES[how]?.(),
      },
      Mutation: {
        buy: (_: unknown, { id }: { id: string }) => find({ id }),
        lose: () => FAILURES.sql?.(),
      },
      Book: { __resolveReference: find },
    },
  }),
  reviews: buildSubgraphSchema({
    typeDefs: parse(SDL.reviews),
    resolvers: {
      Book: {
        __resolveReference: ({ id }: { id: string }) => ({ id, stars: 4, complaints: ['late'] }),
      },
    },
  }),
};

/** Executes a subgraph of the library in this process. */
export const execute =
  (name: 'books' | 'reviews'): ExecuteInProcess =>
  async ({ query, variables, operationName }, caller) =>
    (await graphql({
      schema: schemas[name],
      source: query,
      variableValues: variables,
      operationName: operationName ?? null,
      contextValue: caller,
    })) as Awaited<ReturnType<ExecuteInProcess>>;
