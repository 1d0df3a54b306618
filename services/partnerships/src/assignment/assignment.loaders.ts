import { type BareContext, isUuid, rowByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Assignment } from './assignment.entity.ts';
import { visibleTo } from './assignment.policy.ts';

/** One query per kind and request. The scope of the policy applies here too. */
export function assignmentLoaders({ actor, tx }: BareContext) {
  const scope = visibleTo(actor);
  return {
    assignment: rowByKey<string, Assignment>(
      async (ids) =>
        scope ? tx.findBy(Assignment, { ...scope, id: Any(ids.filter(isUuid)) }) : [],
      ({ id }) => id,
    ),
  };
}
