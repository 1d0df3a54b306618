import { type BareContext, entitiesBy, entityBy } from '@hub/subgraph';
import { Mentorship } from './mentorship.entity.ts';

/** One query per kind and request. Mentorships are public: no scope. */
export const mentorshipLoaders = ({ tx }: BareContext) => ({
  mentorship: entityBy(tx, Mentorship, 'id'),
  mentorshipsOf: entitiesBy(tx, Mentorship, 'mentorId', { actionNumber: 'ASC' }),
});
