import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { In } from 'typeorm';
import { Mentorship } from './mentorship.entity.ts';

/** One query per kind and request. Mentorships are public: no scope. */
export function mentorshipLoaders({ tx }: BareContext) {
  return {
    mentorship: rowByKey(
      (ids: readonly string[]) => tx.findBy(Mentorship, { id: In(ids.filter(isUuid)) }),
      ({ id }) => id,
    ),
    mentorshipsOf: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Mentorship, { where: { mentorId: In(ids) }, order: { actionNumber: 'ASC' } }),
      ({ mentorId }) => mentorId,
    ),
  };
}
