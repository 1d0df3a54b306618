import { type BareContext, entitiesBy, entityBy, rowByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Action } from './action.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Objective } from './objective.entity.ts';

/** Objectives, actions and indicators: by id, and as lists in the order of the programme. */
export const actionLoaders = ({ tx }: BareContext) => ({
  objective: entityBy(tx, Objective, 'id'),
  action: entityBy(tx, Action, 'id'),
  actionSources: rowByKey(
    (ids: readonly string[]) =>
      tx.find(Action, { select: { id: true, sources: true }, where: { id: Any(ids) } }),
    ({ id }) => id,
  ),
  indicator: entityBy(tx, Indicator, 'id'),
  objectivesOfProgramme: entitiesBy(tx, Objective, 'programmeId', { ordinal: 'ASC' }),
  actionsOfProgramme: entitiesBy(tx, Action, 'programmeId', { number: 'ASC' }),
  actionsOfObjective: entitiesBy(tx, Action, 'objectiveId', { number: 'ASC' }),
  indicatorsOfAction: entitiesBy(tx, Indicator, 'actionId', { ordinal: 'ASC' }),
});
