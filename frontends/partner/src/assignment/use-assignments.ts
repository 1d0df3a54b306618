import { useGraphQuery } from '@hub/client/graph';
import { readFragment } from '../generated/fragment-masking.ts';
import { AssignmentFieldsFragmentDoc, AssignmentsOfOursDocument } from '../generated/graphql.ts';
import type { Assignment } from './assignment.ts';

/** What the hub knows of our assignments. `totalCount` is larger than the list when there are more than one answer holds. */
export interface Assignments {
  readonly all: readonly Assignment[];
  readonly totalCount: number;
}

/** All assignments that this partner may see: its own. */
export function useAssignments() {
  const reading = useGraphQuery(
    AssignmentsOfOursDocument,
    {},
    { requestPolicy: 'cache-and-network', live: ['Assignment'] },
  );
  const connection = reading.data?.assignments;
  const data: Assignments | undefined = connection && {
    all: connection.nodes.map((node) => readFragment(AssignmentFieldsFragmentDoc, node)),
    totalCount: connection.totalCount,
  };
  return { ...reading, data };
}
