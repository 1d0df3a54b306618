import { type PageRequest, uuidArgument } from '@hub/subgraph';
import type { FindOptionsWhere } from 'typeorm';
import type { Context } from '../context.ts';
import { Assignment } from './assignment.entity.ts';
import { visibleTo } from './assignment.policy.ts';
import type { AssignmentFilter } from './assignment-filter.ts';

/** Assignments the actor may see, newest first, and how many there are in all. */
export async function findAssignments(
  { actor, tx }: Context,
  filter: AssignmentFilter | null,
  { limit, offset }: PageRequest,
): Promise<[Assignment[], number]> {
  const scope = visibleTo(actor);
  if (!scope) return [[], 0];
  const where: FindOptionsWhere<Assignment> = {
    ...(filter?.state && { state: filter.state }),
    ...(filter?.roundId && { roundId: uuidArgument('roundId', filter.roundId) }),
    // last, so that no filter widens it
    ...scope,
  };
  return tx.findAndCount(Assignment, {
    where,
    order: { proposedAt: 'DESC', number: 'DESC' },
    take: limit,
    skip: offset,
  });
}
