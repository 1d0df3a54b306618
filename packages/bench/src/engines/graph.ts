import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The graph that the engines serve, as files in a folder. */
export interface Graph {
  readonly folder: string;
  /** File with the supergraph, for engines that take it. */
  readonly supergraph: string;
  /** For engines that compose it themselves. */
  readonly subgraphs: readonly Subgraph[];
}

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  /** File with its SDL. */
  readonly schema: string;
}

/** Header of a client in which a subgraph's own token travels; engines pass it on to that subgraph as `authorization`. */
export const tokenHeader = (subgraph: string): string => `x-token-${subgraph}`;

export interface GraphSource {
  readonly supergraph: string;
  readonly subgraphs: readonly {
    readonly name: string;
    readonly url: string;
    readonly sdl: string;
  }[];
}

/** Writes a graph where engines can read it. */
export async function writeGraph(folder: string, source: GraphSource): Promise<Graph> {
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, source.supergraph);
  const subgraphs: Subgraph[] = [];
  for (const { name, url, sdl } of source.subgraphs) {
    const schema = join(folder, `${name}.graphql`);
    await writeFile(schema, sdl);
    subgraphs.push({ name, url, schema });
  }
  return { folder, supergraph, subgraphs };
}
