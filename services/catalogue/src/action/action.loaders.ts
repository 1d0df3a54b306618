import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { In } from 'typeorm';
import { Action } from './action.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Objective } from './objective.entity.ts';

/** Objectives, actions and indicators: by id, and as lists in the order of the programme. */
export const actionLoaders = ({ tx }: BareContext) => ({
  objective: rowByKey(
    (ids: readonly string[]) => tx.findBy(Objective, { id: In(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  action: rowByKey(
    (ids: readonly string[]) => tx.findBy(Action, { id: In(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  indicator: rowByKey(
    (ids: readonly string[]) => tx.findBy(Indicator, { id: In(ids.filter(isUuid)) }),
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
});
