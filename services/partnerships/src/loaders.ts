import type { BareContext } from '@hub/subgraph';
import { assignmentLoaders } from './assignment/assignment.loaders.ts';
import { cooperationLoaders } from './cooperation/cooperation.loaders.ts';
import { mentorshipLoaders } from './mentorship/mentorship.loaders.ts';
import { organisationLoaders } from './organisation/organisation.loaders.ts';
import { roundLoaders } from './round/round.loaders.ts';

export type Loaders = ReturnType<typeof loaders>;

/** The batches of one request. */
export const loaders = (context: BareContext) => ({
  ...organisationLoaders(context),
  ...cooperationLoaders(context),
  ...mentorshipLoaders(context),
  ...roundLoaders(context),
  ...assignmentLoaders(context),
});
