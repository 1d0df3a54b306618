import type { RequestContext } from '@hub/subgraph';
import type { Loaders } from './loaders.ts';

/** What every resolver and use case of this service gets. */
export type Context = RequestContext<Loaders>;
