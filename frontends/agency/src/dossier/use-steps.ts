import { useGraphMutation } from '@hub/client/graph';
import type { AwardedReach, Problem } from '@hub/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts';
import {
  DecideAwardDocument,
  FindAdmissibleDocument,
  FindInadmissibleDocument,
  ProposeAwardDocument,
  StepRefusedFragmentDoc,
} from '../generated/graphql.ts';

type StepAnswer =
  | { readonly __typename: 'Application' }
  | ({ readonly __typename: 'Refused' } & FragmentType<typeof StepRefusedFragmentDoc>);

export interface Steps {
  readonly busy: boolean;
  readonly problems: readonly Problem[];
  readonly unreached: boolean;
  readonly findAdmissible: () => Promise<boolean>;
  readonly findInadmissible: (reason: string) => Promise<boolean>;
  readonly propose: (lines: readonly AwardedReach[]) => Promise<boolean>;
  /** decides what was shown: with its version */
  readonly decide: (version: number, decisionReference: string) => Promise<boolean>;
}

/** The steps of a file. Each resolves to true when it was taken; a refusal stays in `problems`, what was typed stays where it is. */
export function useSteps(
  { id, version }: { readonly id: string; readonly version: number },
  retry: () => void,
): Steps {
  const admissible = useGraphMutation(FindAdmissibleDocument);
  const inadmissible = useGraphMutation(FindInadmissibleDocument);
  const proposing = useGraphMutation(ProposeAwardDocument);
  const deciding = useGraphMutation(DecideAwardDocument);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unreached, setUnreached] = useState(false);

  const settle = (answer: StepAnswer | undefined): boolean => {
    setUnreached(answer === undefined);
    if (!answer) return false;
    const refused =
      answer.__typename === 'Refused' ? readFragment(StepRefusedFragmentDoc, answer).problems : [];
    setProblems(refused.map(problemOf));
    // the cache has the newest state of the file by now; its neighbours (budget, counts) are asked again
    retry();
    return refused.length === 0;
  };
  const key = { id, version };
  return {
    busy: admissible.running || inadmissible.running || proposing.running || deciding.running,
    problems,
    unreached,
    findAdmissible: async () => {
      const outcome = await admissible.run(key);
      return settle(outcome.ok ? outcome.data.findAdmissible : undefined);
    },
    findInadmissible: async (reason) => {
      const outcome = await inadmissible.run({ ...key, reason });
      return settle(outcome.ok ? outcome.data.findInadmissible : undefined);
    },
    propose: async (lines) => {
      const outcome = await proposing.run({ ...key, lines: [...lines] });
      return settle(outcome.ok ? outcome.data.proposeAward : undefined);
    },
    decide: async (version, decisionReference) => {
      const outcome = await deciding.run({ id, version, decisionReference });
      return settle(outcome.ok ? outcome.data.decideAward : undefined);
    },
  };
}

const problemOf = (problem: {
  code: Problem['code'];
  field?: string | null;
  indicatorCode?: string | null;
  limit?: number | null;
}): Problem => ({
  code: problem.code,
  ...(problem.field && { field: problem.field }),
  ...(problem.indicatorCode && { indicatorCode: problem.indicatorCode }),
  ...(problem.limit !== null && problem.limit !== undefined && { limit: problem.limit }),
});
