import { GATEWAY_FLAGS, RUNTIME_FLAGS } from '@hub/e2e/running-hub';
import { buildOurs } from './build-ours.ts';
import { node, type Program } from './child.ts';
import { GRAFBASE_VERSION, grafbase } from './grafbase.ts';
import type { Graph } from './graph.ts';
import { hive } from './hive.ts';
import { loadedScript } from './scripts.ts';

/** A gateway in front of the subgraphs of a graph. */
export interface Engine {
  readonly name: string;
  /** Its process; undefined where it does not install. */
  readonly program: (graph: Graph, port: number) => Promise<Program | undefined>;
}

const stock =
  (flags: readonly string[]): Engine['program'] =>
  async ({ supergraph }, port) => ({
    command: node(...flags, ...loadedScript('serve-stock.ts'), supergraph, String(port)),
    environment: { APOLLO_TELEMETRY_DISABLED: 'true' },
  });

/** What the others are compared with. */
export const STOCK: Engine = { name: 'stock @apollo/gateway 2.14.4', program: stock([]) };

export const OTHERS: readonly Engine[] = [
  // How much of our lead is a setting of Node that everybody may use.
  { name: 'stock, with our settings of Node', program: stock(RUNTIME_FLAGS) },
  { name: 'Hive gateway 2.12.1', program: hive('javascript') },
  { name: 'Hive gateway, native planner 1.4.23', program: hive('native') },
  { name: `Grafbase ${GRAFBASE_VERSION} (native, Rust)`, program: grafbase },
];

/** Ours in front of the canned subgraphs. */
const ours =
  (flags: readonly string[], ...mode: readonly string[]): Engine['program'] =>
  async ({ supergraph }, port) => ({
    command: node(
      ...flags,
      await buildOurs('serve-supergraph.ts'),
      ...[supergraph, String(port), ...mode],
    ),
  });

export const OURS: readonly Engine[] = [
  { name: 'ours, subgraphs over HTTP', program: ours(RUNTIME_FLAGS) },
  // What a gateway alone saves in memory costs it time.
  { name: 'ours, with the settings of a gateway alone', program: ours(GATEWAY_FLAGS) },
  { name: 'ours, subgraphs in process', program: ours(RUNTIME_FLAGS, 'in-process') },
];
