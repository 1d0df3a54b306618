import type { BareContext } from '@hub/subgraph';
import { actionLoaders } from './action/action.loaders.ts';
import { factLoaders } from './fact/catalogue-fact.loaders.ts';
import { programmeLoaders } from './programme/programme.loaders.ts';
import { roundLoaders } from './round/round.loaders.ts';

export type Loaders = ReturnType<typeof loaders>;

/** One query per kind and request. The catalogue is public; only facts are narrowed, by row level security. */
export const loaders = (context: BareContext) => ({
  ...programmeLoaders(context),
  ...actionLoaders(context),
  ...roundLoaders(context),
  ...factLoaders(context),
});
