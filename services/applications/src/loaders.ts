import type { BareContext } from '@hub/subgraph';
import { applicationLoaders } from './application/application.loaders.ts';
import { proposalLoaders } from './assessment/award-proposal.loaders.ts';
import { awardLoaders } from './award/award.loaders.ts';
import { organisationLoaders } from './organisation/organisation.loaders.ts';
import { roundLoaders } from './round/round.loaders.ts';
import { uptakeLoaders } from './uptake/uptake.loaders.ts';

/** The batches of one request: one query per kind, however many rows a list has. */
export const loadersOf = (context: BareContext) => ({
  ...roundLoaders(context),
  ...organisationLoaders(context),
  ...applicationLoaders(context),
  ...proposalLoaders(context),
  ...awardLoaders(context),
  ...uptakeLoaders(context),
});

export type Loaders = ReturnType<typeof loadersOf>;
