import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { In } from 'typeorm';
import { Cooperation } from './cooperation.entity.ts';
import { Membership } from './membership.entity.ts';

/** One query per kind and request. Cooperations are public: no scope. */
export function cooperationLoaders({ tx }: BareContext) {
  return {
    cooperation: rowByKey(
      (ids: readonly string[]) => tx.findBy(Cooperation, { id: In(ids.filter(isUuid)) }),
      ({ id }) => id,
    ),
    membershipsOf: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Membership, {
          where: { organisationId: In(ids) },
          order: { fromRound: 'DESC', cooperationId: 'ASC' },
        }),
      ({ organisationId }) => organisationId,
    ),
    membersOf: rowsByKey(
      (ids: readonly string[]) => tx.findBy(Membership, { cooperationId: In(ids) }),
      ({ cooperationId }) => cooperationId,
    ),
  };
}
