import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import { UptakeDocument } from '../generated/graphql.ts';
import type { Answers } from '../graph/answers.ts';
import { useAnswers } from '../graph/use-answer.ts';
import { type UptakeRow, uptakeRows } from '../uptake/uptake-row.ts';
import { placed } from '../uptake/use-uptake.ts';

const variablesOf = (actionId: string, { id }: CatalogueRound) => ({
  filter: { roundId: id, actionId },
});

/** Changes whenever one of the answers does. */
function stamp(answers: Answers, actionId: string, rounds: readonly CatalogueRound[]): string {
  return rounds
    .map((round) => {
      const answer = answers.read(UptakeDocument, variablesOf(actionId, round));
      return answer.state === 'ready' ? answer.data.uptake.asOf : answer.state;
    })
    .join();
}

/** Who does an action, for several project years at once; a year that is not known (yet) is absent. */
export function useRowsPerRound(
  actionId: string,
  rounds: readonly CatalogueRound[],
): ReadonlyMap<string, readonly UptakeRow[]> {
  const answers = useAnswers();
  const slugs = rounds.map(({ slug }) => slug).join();
  const known = useSyncExternalStore(answers.subscribe, () => stamp(answers, actionId, rounds));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slugs stand for the rounds
  useEffect(() => {
    for (const round of rounds) answers.want(UptakeDocument, variablesOf(actionId, round));
  }, [answers, actionId, slugs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slugs stand for the rounds, `known` for the answers
  return useMemo(() => {
    const rows = new Map<string, readonly UptakeRow[]>();
    for (const round of rounds) {
      const answer = placed(answers.read(UptakeDocument, variablesOf(actionId, round)));
      if (answer.state === 'ready') rows.set(round.slug, uptakeRows(answer.data.uptake.nodes));
    }
    return rows;
  }, [answers, actionId, slugs, known]);
}
