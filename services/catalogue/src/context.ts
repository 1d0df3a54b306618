import type { RequestContext } from '@hub/subgraph';
import type { CatalogueLoaders } from './loaders.ts';

/** What a resolver of this service gets. */
export type Context = RequestContext<CatalogueLoaders>;
