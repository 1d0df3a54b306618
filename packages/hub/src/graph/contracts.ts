import type { SubgraphSdl } from '@hub/gateway';
import type { Service } from '@hub/subgraph';

/** What the services offer to the composition. */
export const sdlOf = (services: readonly Service[]): SubgraphSdl[] =>
  services.map(({ subgraph: { name, sdl } }) => ({ name, sdl }));
