import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Mentorship } from './mentorship.entity.ts';

/** One query per kind and request. Mentorships are public: no scope. */
export function mentorshipLoaders({ tx }: BareContext) {
  return {
    mentorship: rowByKey(
      (ids: readonly string[]) => tx.findBy(Mentorship, { id: Any(ids.filter(isUuid)) }),
      ({ id }) => id,
    ),
    mentorshipsOf: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Mentorship, { where: { mentorId: Any(ids) }, order: { actionNumber: 'ASC' } }),
      ({ mentorId }) => mentorId,
    ),
  };
}
