import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Organisation } from './organisation.entity.ts';

/** One query per kind and request. The register is public: no scope. */
export function organisationLoaders({ tx }: BareContext) {
  return {
    organisation: rowByKey(
      (ids: readonly string[]) => tx.findBy(Organisation, { id: Any(ids.filter(isUuid)) }),
      ({ id }) => id,
    ),
    predecessorsOf: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Organisation, { where: { successorId: Any(ids) }, order: { searchKey: 'ASC' } }),
      ({ successorId }) => successorId ?? '',
    ),
  };
}
