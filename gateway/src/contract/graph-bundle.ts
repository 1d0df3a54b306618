import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeGraph, type SubgraphSdl } from './compose-graph.ts';

const HEADER = '# Emitted from the subgraphs. Review it as a difference, never edit it.';

/** Names a set of subgraphs: a bundle that was made from other ones is not served. */
function fingerprint(subgraphs: readonly SubgraphSdl[]): string {
  const sorted = [...subgraphs].sort((a, b) => a.name.localeCompare(b.name));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

const headerOf = (subgraphs: readonly SubgraphSdl[]): string =>
  `${HEADER}\n# Subgraphs: sha256 ${fingerprint(subgraphs)}\n\n`;

const supergraphFile = (audience: string): string => `${audience}.supergraph.graphql`;

/**
 * The files of the committed graph: the whole supergraph for review, and per audience the supergraph that is served and the
 * schema that its front-end is generated from.
 */
export function bundleFiles(
  subgraphs: readonly SubgraphSdl[],
  audiences: readonly string[],
): ReadonlyMap<string, string> {
  const graph = composeGraph(subgraphs, audiences);
  const header = headerOf(subgraphs);
  const files = new Map([['supergraph.graphql', header + graph.supergraph]]);
  for (const [audience, { supergraph, api }] of graph.contracts) {
    files.set(supergraphFile(audience), header + supergraph);
    files.set(`${audience}.graphql`, `${HEADER}\n\n${api}`);
  }
  return files;
}

/**
 * The supergraph per audience: the committed ones when they were made from exactly these subgraphs, which saves composing
 * at every start; else composed now.
 */
export async function loadContracts<Audience extends string>(
  folder: string,
  subgraphs: readonly SubgraphSdl[],
  audiences: readonly Audience[],
): Promise<ReadonlyMap<Audience, string>> {
  const header = headerOf(subgraphs);
  const read = async (audience: Audience): Promise<[Audience, string]> => {
    const text = await readFile(join(folder, supergraphFile(audience)), 'utf8').catch(() => '');
    return [audience, text.startsWith(header) ? text : ''];
  };
  const committed = await Promise.all(audiences.map(read));
  if (committed.every(([, text]) => text !== '')) return new Map(committed);
  const { contracts } = composeGraph(subgraphs, audiences);
  return new Map(
    audiences.map((audience) => [audience, contracts.get(audience)?.supergraph ?? '']),
  );
}
