// An invented graph in the form of the hub's own: four subgraphs, nothing behind them. Only federation itself is measured.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { type GraphQLSchema, parse } from 'graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n';
/** The largest page that is asked. */
const APPLICATIONS = 10_000;

type Row = Readonly<Record<string, unknown>>;
type Resolver = (source: Row, given: Record<string, never>) => unknown;

const make = <T>(length: number, one: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => one(index));
const byId = <T extends { id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));
const numberOf = (id: unknown) => Number(String(id).replace(/\D/g, ''));

const objectives = make(7, (i) => ({ id: `O${i + 1}`, name: `Fictieve doelstelling ${i + 1}` }));
const actions = make(24, (i) => ({
  ...{ id: `A${i + 1}`, code: `ACT-${i + 1}`, title: `Fictieve actie ${i + 1} van het plan` },
  ...{ standardAmount: (i + 1) * 12_550, objective: { id: `O${(i % 7) + 1}` } },
}));
const applications = make(APPLICATIONS, (i) => ({
  ...{ id: `APP${i + 1}`, title: `Aanvraag ${i + 1}`, status: 'SUBMITTED', plannedReach: i * 10 },
  ...{ action: { id: `A${(i % 24) + 1}` }, holder: { id: `L${(i % 103) + 1}` } },
}));
const holders = byId(make(103, (i) => ({ id: `L${i + 1}`, name: `Fictieve gemeente ${i + 1}` })));
const [objectiveById, actionById, applicationById] = [
  byId(objectives),
  byId(actions),
  byId(applications),
];
const find =
  <T>(rows: ReadonlyMap<string, T>): Resolver =>
  ({ id }) =>
    rows.get(String(id));
const itself: Resolver = ({ id }) => ({ id });

interface Source {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
}

const SOURCES: readonly Source[] = [
  {
    name: 'catalogue',
    sdl: `type Query { actions: [Action!]! }
      type Objective { id: ID! name: String! }
      type Action @key(fields: "id") { id: ID! code: String! title: String! standardAmount: Int! objective: Objective! }`,
    resolvers: {
      Query: { actions: () => actions },
      Action: {
        __resolveReference: find(actionById),
        objective: ({ objective }) => objectiveById.get((objective as { id: string }).id),
      },
    },
  },
  {
    name: 'applications',
    sdl: `type Query { applications(first: Int = 100): [Application!]! application(id: ID!): Application }
      type Mutation { rename(id: ID!, title: String!): Application }
      type LocalGovernment @key(fields: "id") { id: ID! name: String! }
      type Application @key(fields: "id") { id: ID! title: String! status: String! plannedReach: Int! holder: LocalGovernment! action: Action! }
      type Action @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        applications: (_, { first }) => applications.slice(0, first),
        application: (_, { id }) => applicationById.get(id ?? ''),
      },
      Mutation: { rename: (_, { id, title }) => ({ ...applicationById.get(id ?? ''), title }) },
      LocalGovernment: { __resolveReference: find(holders) },
      Application: {
        __resolveReference: find(applicationById),
        holder: ({ holder }) => holders.get((holder as { id: string }).id),
      },
    },
  },
  {
    name: 'finance',
    sdl: `type Query { paid: Int! }
      type Application @key(fields: "id") { id: ID! budget: Budget }
      type Action @key(fields: "id") { id: ID! committed: Int }
      type Budget { requested: Int! awarded: Int! payments: [Payment!]! }
      type Payment { id: ID! amount: Int! date: String! }`,
    resolvers: {
      Query: { paid: () => 1 },
      Application: {
        __resolveReference: itself,
        budget: ({ id }) => ({
          ...{ requested: numberOf(id) * 100, awarded: numberOf(id) * 80 },
          payments: [1, 2].map((part) => ({
            id: `${id}-${part}`,
            amount: part * 100,
            date: '2026-02-01',
          })),
        }),
      },
      Action: { __resolveReference: itself, committed: ({ id }) => numberOf(id) * 100_050 },
    },
  },
  {
    name: 'partnerships',
    sdl: `type Query { partners: [Partner!]! }
      type Partner @key(fields: "id") { id: ID! name: String! kind: String! }
      type Application @key(fields: "id") { id: ID! partners: [Partner!] }`,
    resolvers: {
      Query: { partners: () => [] },
      Application: {
        __resolveReference: itself,
        partners: ({ id }) =>
          [0, 7].map((more) => ({
            ...{ id: `P${((numberOf(id) + more) % 40) + 1}`, kind: 'NGO' },
            name: `Fictieve partner ${((numberOf(id) + more) % 40) + 1}`,
          })),
      },
    },
  },
];

export interface CannedSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
}

export const cannedSubgraphs = (): CannedSubgraph[] =>
  SOURCES.map(({ name, sdl, resolvers }) => ({
    name,
    schema: buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers: resolvers as never }),
  }));

/** What the subgraphs offer to a composition. */
export const cannedSdl = (): { name: string; sdl: string }[] =>
  SOURCES.map(({ name, sdl }) => ({ name, sdl: LINK + sdl }));

/** The supergraph that every engine gets. */
export function cannedSupergraph(addressOf: (name: string) => string): string {
  const { supergraphSdl, errors } = composeServices(
    cannedSdl().map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: addressOf(name) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
