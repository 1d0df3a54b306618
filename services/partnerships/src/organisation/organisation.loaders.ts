import { type BareContext, entitiesBy, entityBy } from '@hub/subgraph';
import { Organisation } from './organisation.entity.ts';

/** One query per kind and request. The register is public: no scope. */
export const organisationLoaders = ({ tx }: BareContext) => ({
  organisation: entityBy(tx, Organisation, 'id'),
  predecessorsOf: entitiesBy(tx, Organisation, 'successorId', { searchKey: 'ASC' }),
});
