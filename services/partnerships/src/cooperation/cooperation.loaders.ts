import { type BareContext, entitiesBy, entityBy } from '@hub/subgraph';
import { Cooperation } from './cooperation.entity.ts';
import { Membership } from './membership.entity.ts';

/** One query per kind and request. Cooperations are public: no scope. */
export const cooperationLoaders = ({ tx }: BareContext) => ({
  cooperation: entityBy(tx, Cooperation, 'id'),
  membershipsOf: entitiesBy(tx, Membership, 'organisationId', {
    fromRound: 'DESC',
    cooperationId: 'ASC',
  }),
  membersOf: entitiesBy(tx, Membership, 'cooperationId'),
});
