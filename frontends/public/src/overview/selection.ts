import {
  type Catalogue,
  type CatalogueAction,
  type CatalogueRound,
  defaultRound,
  isEverFundable,
} from '../catalogue/use-catalogue.ts';
import type { OverviewState } from './overview-state.ts';

/** What the address names, looked up in the programme. */
export interface Selection {
  readonly round: CatalogueRound;
  readonly objective: Catalogue['objectives'][number] | undefined;
  readonly action: CatalogueAction | undefined;
  /** actions to choose from: funded ever, of the objective */
  readonly actions: readonly CatalogueAction[];
  /** does the filter leave only plans and posts, so that no people are counted? */
  readonly countsPeople: boolean;
}

const countsPeople = ({ indicators }: CatalogueAction) =>
  indicators.some(({ kind }) => kind === 'COUNT');

/** Undefined only for a programme without project years. */
export function selectionOf(catalogue: Catalogue, state: OverviewState): Selection | undefined {
  const round =
    catalogue.rounds.find(({ slug }) => slug === state.round) ?? defaultRound(catalogue.rounds);
  if (!round) return undefined;
  const objective = catalogue.objectives.find(({ slug }) => slug === state.objective);
  const actions = catalogue.actions.filter(
    (action) => isEverFundable(action) && (!objective || action.objective.slug === objective.slug),
  );
  const action = actions.find(({ number }) => number === state.action);
  const shown = action ? [action] : actions;
  return { round, objective, action, actions, countsPeople: shown.some(countsPeople) };
}

/** Filter of the question that the selection asks. */
export const uptakeFilter = ({ round, objective, action }: Selection) => ({
  roundId: round.id,
  ...(action ? { actionId: action.id } : objective && { objectiveId: objective.id }),
});
