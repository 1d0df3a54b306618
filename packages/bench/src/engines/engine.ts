import { fileURLToPath } from 'node:url';
import { RUNTIME_FLAGS } from '@hub/e2e/running-hub';
import { config } from '../config.ts';
import { buildOurs } from './build-ours.ts';
import { installPackages } from './install-packages.ts';

/** An engine in front of the canned subgraphs. */
export interface Engine {
  readonly name: string;
  /** Arguments of Node for its process; undefined where it does not install. */
  readonly command: (supergraph: string, port: number) => Promise<readonly string[] | undefined>;
  readonly environment?: Readonly<Record<string, string>>;
}

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const typescript = (name: string) => ['--import', '@oxc-node/core/register', script(name)];

/** Exact versions: a comparison names what it compared. Installed beside the bench, because they weigh 0.5 GB. */
const HIVE = [
  '@graphql-hive/gateway-runtime@2.12.1',
  '@graphql-hive/router-runtime@1.4.23',
  '@graphql-mesh/transport-http@1.2.1',
  'graphql@16.15.0',
];

const hive =
  (planner: 'javascript' | 'native') =>
  async (supergraph: string, port: number): Promise<string[] | undefined> => {
    const folder = await installPackages('hive', HIVE, config.engines);
    if (!folder) return undefined;
    return [script('serve-hive.mjs'), supergraph, String(port), folder, planner];
  };

/** The first one is what the others are compared with. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'stock @apollo/gateway 2.14.4',
    command: async (supergraph, port) => [
      ...typescript('serve-stock.ts'),
      supergraph,
      String(port),
    ],
    environment: { APOLLO_TELEMETRY_DISABLED: 'true' },
  },
  {
    // How much of our lead is a setting of Node that everybody may use.
    name: 'stock, with our settings of Node',
    command: async (supergraph, port) => [
      ...RUNTIME_FLAGS,
      ...typescript('serve-stock.ts'),
      ...[supergraph, String(port)],
    ],
    environment: { APOLLO_TELEMETRY_DISABLED: 'true' },
  },
  {
    name: 'ours, subgraphs over HTTP',
    command: async (supergraph, port) => [
      ...RUNTIME_FLAGS,
      await buildOurs(),
      ...[supergraph, String(port)],
    ],
  },
  {
    name: 'ours, subgraphs in process',
    command: async (supergraph, port) => [
      ...RUNTIME_FLAGS,
      await buildOurs(),
      ...[supergraph, String(port), 'in-process'],
    ],
  },
  { name: 'Hive gateway 2.12.1', command: hive('javascript') },
  { name: 'Hive gateway, native planner 1.4.23', command: hive('native') },
];
