import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Cooperation } from './cooperation.entity.ts';
import { Membership } from './membership.entity.ts';

/** One query per kind and request. Cooperations are public: no scope. */
export function cooperationLoaders({ tx }: BareContext) {
  return {
    cooperation: rowByKey(
      (ids: readonly string[]) => tx.findBy(Cooperation, { id: Any(ids.filter(isUuid)) }),
      ({ id }) => id,
    ),
    membershipsOf: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Membership, {
          where: { organisationId: Any(ids) },
          order: { fromRound: 'DESC', cooperationId: 'ASC' },
        }),
      ({ organisationId }) => organisationId,
    ),
    membersOf: rowsByKey(
      (ids: readonly string[]) => tx.findBy(Membership, { cooperationId: Any(ids) }),
      ({ cooperationId }) => cooperationId,
    ),
  };
}
