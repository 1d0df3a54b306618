import type { RequestContext } from '@hub/subgraph';
import type { FinanceLoaders } from './loaders.ts';

/** What a resolver of this service gets. */
export type Context = RequestContext<FinanceLoaders>;
