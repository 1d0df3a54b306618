import type { AssignmentFieldsFragment } from '../generated/graphql.ts';

/** An assignment as the screens of this portal know it. */
export type Assignment = AssignmentFieldsFragment;

/** The measures of which the actions have numbers. */
export const PROGRAMME = 'plan-samenleven';
