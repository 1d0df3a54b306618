import { type BareContext, rowByKey, rowsByKey } from '@hub/subgraph';
import { In } from 'typeorm';
import { Action } from './action/action.entity.ts';
import { Indicator } from './action/indicator.entity.ts';
import { Objective } from './action/objective.entity.ts';
import { CatalogueFact } from './fact/catalogue-fact.entity.ts';
import { PublishedFigure } from './figure/published-figure.entity.ts';
import { Programme } from './programme/programme.entity.ts';
import { Round } from './round/round.entity.ts';
import { RoundPolicy } from './round/round-policy.entity.ts';
import { ActionTerms, IndicatorTerms } from './round/terms.entity.ts';

export type CatalogueLoaders = ReturnType<typeof catalogueLoaders>;

/** One query per kind and request. The catalogue is public; only facts are narrowed, by row level security. */
export function catalogueLoaders({ tx }: BareContext) {
  return {
    programme: rowByKey(
      (ids: readonly string[]) => tx.findBy(Programme, { id: In(ids) }),
      ({ id }) => id,
    ),
    objective: rowByKey(
      (ids: readonly string[]) => tx.findBy(Objective, { id: In(ids) }),
      ({ id }) => id,
    ),
    action: rowByKey(
      (ids: readonly string[]) => tx.findBy(Action, { id: In(ids) }),
      ({ id }) => id,
    ),
    indicator: rowByKey(
      (ids: readonly string[]) => tx.findBy(Indicator, { id: In(ids) }),
      ({ id }) => id,
    ),
    round: rowByKey(
      (ids: readonly string[]) => tx.findBy(Round, { id: In(ids) }),
      ({ id }) => id,
    ),
    objectivesOfProgramme: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Objective, { where: { programmeId: In(ids) }, order: { ordinal: 'ASC' } }),
      ({ programmeId }) => programmeId,
    ),
    actionsOfProgramme: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Action, { where: { programmeId: In(ids) }, order: { number: 'ASC' } }),
      ({ programmeId }) => programmeId,
    ),
    actionsOfObjective: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Action, { where: { objectiveId: In(ids) }, order: { number: 'ASC' } }),
      ({ objectiveId }) => objectiveId,
    ),
    indicatorsOfAction: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Indicator, { where: { actionId: In(ids) }, order: { ordinal: 'ASC' } }),
      ({ actionId }) => actionId,
    ),
    roundsOfProgramme: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(Round, { where: { programmeId: In(ids) }, order: { ordinal: 'ASC' } }),
      ({ programmeId }) => programmeId,
    ),
    figuresOfProgramme: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(PublishedFigure, {
          where: { programmeId: In(ids) },
          order: { key: 'ASC', asOf: 'ASC' },
        }),
      ({ programmeId }) => programmeId,
    ),
    policiesOfRound: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(RoundPolicy, { where: { roundId: In(ids) }, order: { version: 'DESC' } }),
      ({ roundId }) => roundId,
    ),
    actionTermsOfRound: rowsByKey(
      (ids: readonly string[]) => tx.find(ActionTerms, { where: { roundId: In(ids) } }),
      ({ roundId }) => roundId,
    ),
    actionTermsOfAction: rowsByKey(
      (ids: readonly string[]) => tx.find(ActionTerms, { where: { actionId: In(ids) } }),
      ({ actionId }) => actionId,
    ),
    indicatorTermsOfRound: rowsByKey(
      (ids: readonly string[]) => tx.find(IndicatorTerms, { where: { roundId: In(ids) } }),
      ({ roundId }) => roundId,
    ),
    indicatorTermsOfIndicator: rowsByKey(
      (ids: readonly string[]) => tx.find(IndicatorTerms, { where: { indicatorId: In(ids) } }),
      ({ indicatorId }) => indicatorId,
    ),
    factsOf: rowsByKey(
      (ids: readonly string[]) =>
        tx.find(CatalogueFact, { where: { subjectId: In(ids) }, order: { key: 'ASC' } }),
      ({ subjectId }) => subjectId,
    ),
  };
}
