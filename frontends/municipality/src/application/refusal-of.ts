import type { Problem } from '@hub/domain';
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts';
import {
  type DraftFieldsFragment,
  DraftFieldsFragmentDoc,
  type RefusedFieldsFragment,
  RefusedFieldsFragmentDoc,
} from '../generated/graphql.ts';

type GraphProblem = RefusedFieldsFragment['problems'][number];

/** A problem as the graph says it (null for what does not apply), in the words of the rules. */
export const problemOf = ({ code, field, indicatorCode, limit }: GraphProblem): Problem => ({
  code,
  ...(field && { field }),
  ...(indicatorCode && { indicatorCode }),
  ...(limit !== null && limit !== undefined && { limit }),
});

/** Why the server said no, and how the application stands there now. */
export function refusalOf(refused: FragmentType<typeof RefusedFieldsFragmentDoc>): {
  readonly problems: readonly Problem[];
  readonly current: DraftFieldsFragment | undefined;
} {
  const { problems, current } = readFragment(RefusedFieldsFragmentDoc, refused);
  return {
    problems: problems.map(problemOf),
    current: current ? readFragment(DraftFieldsFragmentDoc, current) : undefined,
  };
}
