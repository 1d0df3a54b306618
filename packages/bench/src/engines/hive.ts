import { config } from '../config.ts';
import { node, type Program } from './child.ts';
import type { Graph } from './graph.ts';
import { installPackages } from './install-packages.ts';
import { scriptFile } from './scripts.ts';

/** Exact versions: a comparison names what it compared. Installed beside the bench, because they weigh 0.5 GB. */
const PACKAGES = [
  '@graphql-hive/gateway-runtime@2.12.1',
  '@graphql-hive/router-runtime@1.4.23',
  '@graphql-mesh/transport-http@1.2.1',
  'graphql@16.15.0',
];

/** Hive gateway, with the planner it has or the one in Rust. */
export const hive =
  (planner: 'javascript' | 'native') =>
  async ({ supergraph }: Graph, port: number): Promise<Program | undefined> => {
    const folder = await installPackages('hive', PACKAGES, config.engines);
    if (!folder) return undefined;
    return {
      command: node(scriptFile('serve-hive.mjs'), supergraph, String(port), folder, planner),
    };
  };
