import type { SubsidyTerms } from '@hub/domain';
import type { RoundTermsFragment } from '../generated/graphql.ts';

/** The rules' view of a round, from its published policy: the same numbers that the server counts with. */
export function subsidyTerms(round: RoundTermsFragment): SubsidyTerms {
  return {
    coFinancingBasisPoints: round.policy.coFinancingBasisPoints,
    actions: round.actions
      .filter(({ fundable }) => fundable)
      .map(({ action, ceiling }) => ({ number: action.number, ceilingCents: ceiling ?? null })),
    indicators: round.indicators.map((terms) => ({
      code: terms.indicator.code,
      actionNumber: terms.indicator.action.number,
      kind: terms.indicator.kind,
      standardAmountCents: terms.standardAmount,
      maxReach: terms.maxReach,
      maxReachInForm: terms.maxReachInForm,
    })),
  };
}

/** An objective of the programme with what can be planned in one round. */
export interface ObjectiveTerms {
  readonly id: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly actions: readonly ActionInRound[];
}

export interface ActionInRound {
  readonly number: number;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly ceiling: number | null;
  readonly definitionNl: string | null;
  readonly indicators: readonly IndicatorInRound[];
}

export type IndicatorInRound = RoundTermsFragment['indicators'][number];

interface ObjectiveNames {
  readonly id: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly actions: readonly {
    readonly number: number;
    readonly nameNl: string;
    readonly nameEn: string;
  }[];
}

/** Objectives in order, each with its actions that have money in this round; objectives without any are left out. */
export function objectivesInRound(
  objectives: readonly ObjectiveNames[],
  round: RoundTermsFragment,
): ObjectiveTerms[] {
  const terms = new Map(round.actions.map((entry) => [entry.action.number, entry]));
  return objectives
    .map((objective) => ({
      ...objective,
      actions: objective.actions
        .filter(({ number }) => terms.get(number)?.fundable)
        .map((action) => ({
          ...action,
          ceiling: terms.get(action.number)?.ceiling ?? null,
          definitionNl: terms.get(action.number)?.definitionNl ?? null,
          indicators: round.indicators.filter(
            ({ indicator }) => indicator.action.number === action.number,
          ),
        })),
    }))
    .filter(({ actions }) => actions.length > 0);
}
