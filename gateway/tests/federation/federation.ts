import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { joinQuestions } from '../../src/engine/join-questions.ts';
import type {
  CreateEngine,
  SubgraphAnswer,
  SubgraphClient,
  SubgraphRequest,
} from '../../src/index.ts';
import type { RequestContext } from '../../src/request-context.ts';

type Resolver = (...given: never[]) => unknown;

/** A subgraph as its team would write it: SDL and resolvers in memory. */
export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers?: Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
}

export interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a client receives, and what the subgraphs were asked for it. */
export interface Response {
  readonly data: unknown;
  readonly errors: readonly Told[];
  readonly requests: readonly (SubgraphRequest & { readonly subgraph: string })[];
}

export interface RunningGraph {
  ask(query: string, variables?: Record<string, unknown>): Promise<Response>;
  stop(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject", "@inaccessible"])\n`;

/** The supergraph of these subgraphs, by the composition that defines what a supergraph is. */
export function supergraphOf(subgraphs: readonly SubgraphSource[]): string {
  const { errors, supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      typeDefs: parse(LINK + sdl),
      url: `http://${name}.invalid/graphql`,
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** The way to a subgraph in memory. Its answer goes through JSON, as over a network. */
export function clientOf({ name, sdl, resolvers = {} }: SubgraphSource): SubgraphClient {
  const schema = buildSubgraphSchema({
    typeDefs: parse(LINK + sdl),
    resolvers: { ...resolvers } as never,
  });
  return {
    name,
    async ask({ query, variables, operationName }) {
      const answer = await graphql({
        schema,
        source: query,
        variableValues: JSON.parse(JSON.stringify(variables)),
        operationName: operationName ?? null,
      });
      return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
    },
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
/** Clients in memory look at nothing of it, but each operation has its own. */
const newContext = () => ({}) as RequestContext;

/** A graph that answers, without HTTP and without the hub's limits. Requests are told as the plan has them, before they are joined. */
export async function startGraph(
  createEngine: CreateEngine,
  supergraph: string,
  clients: readonly SubgraphClient[],
): Promise<RunningGraph> {
  let requests: Response['requests'][number][] = [];
  const recording = clients.map(joinQuestions).map((client): [string, SubgraphClient] => [
    client.name,
    {
      name: client.name,
      ask(request, asked) {
        requests.push({ ...request, subgraph: client.name });
        return client.ask(request, asked);
      },
    },
  ]);
  const engine = createEngine({ supergraph, clients: new Map(recording), logger: silent });
  const server = new ApolloServer<RequestContext>({
    gateway: engine,
    logger: silent,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    async ask(query, variables = {}) {
      requests = [];
      const { body } = await server.executeOperation(
        { query, variables },
        { contextValue: newContext() },
      );
      if (body.kind !== 'single') throw new Error('The answer came in parts.');
      const { data, errors, extensions } = JSON.parse(JSON.stringify(body.singleResult));
      // Stock tells of broken values beside the errors, and only when there are no others.
      return { data: data ?? null, errors: errors ?? extensions?.valueCompletion ?? [], requests };
    },
    stop: () => server.stop(),
  };
}
