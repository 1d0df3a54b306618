import { join } from 'node:path';
import type { SubgraphSdl } from '@hub/gateway';
import type { Service } from '@hub/subgraph';
import { ROOT } from '../root.ts';

/** Where the composed graph is committed. */
export const GRAPH_FOLDER = join(ROOT, 'gateway/graph');

/** What the services offer to the composition. */
export const sdlOf = (services: readonly Service[]): SubgraphSdl[] =>
  services.map(({ subgraph: { name, sdl } }) => ({ name, sdl }));
