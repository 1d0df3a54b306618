import {
  composeSchemaContract,
  composeServices,
  type ServiceDefinition,
} from '@theguild/federation-composition';
import { parse } from 'graphql';
import { sortedText } from './contract-text.ts';
import { refuseLostExternals } from './refuse-lost-externals.ts';
import { refuseNarrowedTypes } from './refuse-narrowed-types.ts';

/** One subgraph as composition sees it. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** What one audience gets: the supergraph that is served and the schema its front-end is generated from. */
export interface Contract {
  readonly supergraph: string;
  readonly api: string;
}

export interface ComposedGraph {
  /** Everything, for review. It is never served. */
  readonly supergraph: string;
  readonly contracts: ReadonlyMap<string, Contract>;
}

/** An element with this tag is in no contract, whatever other tags it carries. */
const INTERNAL = 'internal';

/**
 * Composes the whole graph and one contract per audience. A contract holds what carries the audience's tag and nothing
 * else: an element without a tag is in no contract.
 * @throws when the subgraphs do not fit together, or when composition would make another graph of them
 */
export function composeGraph(
  subgraphs: readonly SubgraphSdl[],
  audiences: readonly string[],
): ComposedGraph {
  const services = [...subgraphs]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, sdl }): ServiceDefinition => {
      const typeDefs = parse(sdl);
      refuseLostExternals(name, typeDefs);
      return { name, typeDefs, url: `http://${name}.invalid/graphql` };
    });
  const whole = orThrow('the whole graph', composeServices(services));
  const supergraph = parse(whole.supergraphSdl);
  for (const { name, typeDefs } of services) refuseNarrowedTypes(name, typeDefs, supergraph);
  const contracts = audiences.map((audience): [string, Contract] => {
    const filter = { include: new Set([audience]), exclude: new Set([INTERNAL]) };
    const { supergraphSdl, publicSdl } = orThrow(
      `contract "${audience}"`,
      composeSchemaContract(services, filter, true),
    );
    return [audience, { supergraph: supergraphSdl, api: sortedText(publicSdl) }];
  });
  return { supergraph: whole.supergraphSdl, contracts: new Map(contracts) };
}

function orThrow(what: string, result: ReturnType<typeof composeServices>) {
  if (result.supergraphSdl === undefined) {
    const problems = result.errors.map(({ message }) => `- ${message}`).join('\n');
    throw new Error(`Composition of ${what} failed:\n${problems}`);
  }
  return result;
}
