import { fileURLToPath } from 'node:url';
import { RUNTIME_FLAGS } from '@hub/e2e/running-hub';
import type { HubOptions } from '@hub/hub';
import { distOf } from '../builds.ts';
import { buildOurs } from '../engines/build-ours.ts';
import { type Child, node, startChild } from '../engines/child.ts';

export const GRAPH_FOLDER = fileURLToPath(new URL('../../../../gateway/graph', import.meta.url));
const FRONTENDS = ['shell', 'agency', 'municipality', 'partner', 'public'];

export interface ServedHub {
  readonly port: number;
  readonly child: Child;
}

/** Starts the hub in a process of its own, with its services inside unless they have an address. */
export async function startHubProcess(
  port: number,
  options: Pick<HubOptions, 'dataDir' | 'identity' | 'subgraphUrls'>,
): Promise<ServedHub> {
  const settings: HubOptions = {
    ...{ ...options, port, host: '127.0.0.1' },
    // the built script lies elsewhere than the hub's own
    graphFolder: GRAPH_FOLDER,
    frontends: Object.fromEntries(FRONTENDS.map((name) => [name, distOf(name)])),
  };
  const script = await buildOurs('../end-to-end/serve-hub.ts');
  const child = await startChild({
    command: node(...RUNTIME_FLAGS, script, JSON.stringify(settings)),
  });
  return { port, child };
}
