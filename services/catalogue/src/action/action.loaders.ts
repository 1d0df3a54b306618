import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Action } from './action.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Objective } from './objective.entity.ts';

/** Objectives, actions and indicators: by id, and as lists in the order of the programme. */
export const actionLoaders = ({ tx }: BareContext) => ({
  objective: rowByKey(
    (ids: readonly string[]) => tx.findBy(Objective, { id: Any(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  action: rowByKey(
    (ids: readonly string[]) => tx.findBy(Action, { id: Any(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  actionSources: rowByKey(
    (ids: readonly string[]) =>
      tx.find(Action, { select: { id: true, sources: true }, where: { id: Any(ids) } }),
    ({ id }) => id,
  ),
  indicator: rowByKey(
    (ids: readonly string[]) => tx.findBy(Indicator, { id: Any(ids.filter(isUuid)) }),
    ({ id }) => id,
  ),
  objectivesOfProgramme: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(Objective, { where: { programmeId: Any(ids) }, order: { ordinal: 'ASC' } }),
    ({ programmeId }) => programmeId,
  ),
  actionsOfProgramme: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(Action, { where: { programmeId: Any(ids) }, order: { number: 'ASC' } }),
    ({ programmeId }) => programmeId,
  ),
  actionsOfObjective: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(Action, { where: { objectiveId: Any(ids) }, order: { number: 'ASC' } }),
    ({ objectiveId }) => objectiveId,
  ),
  indicatorsOfAction: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(Indicator, { where: { actionId: Any(ids) }, order: { ordinal: 'ASC' } }),
    ({ actionId }) => actionId,
  ),
});
