import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { withRightAnswers } from './answers.ts';
import { cannedSdl, cannedSupergraph } from './canned-graph.ts';
import { type Child, node, startChild } from './child.ts';
import { OTHERS, OURS, STOCK } from './engine.ts';
import { type Comparison, measureEach, type Tell } from './figures.ts';
import { type Graph, writeGraph } from './graph.ts';
import { loads } from './loads.ts';
import { dossiers, OPERATIONS } from './operations.ts';
import { plainly } from './running.ts';
import { loadedScript } from './scripts.ts';
import { startEngines } from './start-engines.ts';

/** Starts all engines in front of the same canned subgraphs, compares their answers, and measures one after the other. */
export async function compareEngines(tell: Tell): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-engines-'));
  const children: Child[] = [];
  try {
    const graph = await startSubgraphs(folder, children);
    const { started, left } = await startEngines([STOCK, ...OURS, ...OTHERS], graph, tell);
    children.push(...started.map(({ child }) => child));
    const running = started.map((one) => ({ ...one, watched: one.child, word: plainly }));
    const answered = await withRightAnswers(running, [...OPERATIONS, dossiers(100)]);
    return {
      figures: await measureEach(answered.right, loads(), tell),
      left: [...left, ...answered.left],
    };
  } finally {
    for (const child of children) child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startSubgraphs(folder: string, children: Child[]): Promise<Graph> {
  const ports = new Map<string, number>();
  for (const { name } of cannedSdl()) ports.set(name, await freePort());
  children.push(
    await startChild({
      command: node(...loadedScript('serve-subgraphs.ts'), ...[...ports.values()].map(String)),
    }),
  );
  const addressOf = (name: string) => `http://127.0.0.1:${ports.get(name)}/graphql`;
  return writeGraph(folder, {
    supergraph: cannedSupergraph(addressOf),
    subgraphs: cannedSdl().map((subgraph) => ({ ...subgraph, url: addressOf(subgraph.name) })),
  });
}
