import { freePort } from '../free-port.ts';
import { type LeftOut, shortly } from './answers.ts';
import { type Child, startChild } from './child.ts';
import type { Engine } from './engine.ts';
import type { Tell } from './figures.ts';
import type { Graph } from './graph.ts';

export interface Started {
  readonly name: string;
  readonly port: number;
  readonly child: Child;
}

/** Starts engines in front of the subgraphs of a graph; tells of those where that does not go. */
export async function startEngines(
  engines: readonly Engine[],
  graph: Graph,
  tell: Tell,
): Promise<{ started: Started[]; left: LeftOut[] }> {
  const started: Started[] = [];
  const left: LeftOut[] = [];
  for (const engine of engines) {
    tell(`starting ${engine.name}`);
    const found = await startEngine(engine, graph);
    if ('why' in found) left.push(found);
    else started.push(found);
  }
  return { started, left };
}

async function startEngine({ name, program }: Engine, graph: Graph): Promise<Started | LeftOut> {
  try {
    const port = await freePort();
    const found = await program(graph, port);
    if (!found) return { engine: name, why: 'it does not install here' };
    return { name, port, child: await startChild(found) };
  } catch (error) {
    return { engine: name, why: `it does not start: ${shortly(error)}` };
  }
}
