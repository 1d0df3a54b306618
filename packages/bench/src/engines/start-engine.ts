import { freePort } from '../free-port.ts';
import { type LeftOut, shortly } from './answers.ts';
import { type Child, startChild } from './child.ts';
import type { Engine } from './engine.ts';
import type { Graph } from './graph.ts';

interface Started {
  readonly name: string;
  readonly port: number;
  readonly child: Child;
}

/** Starts an engine in front of the subgraphs of a graph; tells why where that does not go. */
export async function startEngine(
  { name, program }: Engine,
  graph: Graph,
): Promise<Started | LeftOut> {
  try {
    const port = await freePort();
    const found = await program(graph, port);
    if (!found) return { engine: name, why: 'it does not install here' };
    return { name, port, child: await startChild(found) };
  } catch (error) {
    return { engine: name, why: `it does not start: ${shortly(error)}` };
  }
}
