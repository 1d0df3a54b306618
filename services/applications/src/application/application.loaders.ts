import { type BareContext, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Application } from './application.entity.ts';
import { visibleTo } from './application.policy.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { PlannedReach } from './planned-reach.entity.ts';

/** One query per kind and request. Rows of an application follow its row level security. */
export function applicationLoaders({ actor, tx }: BareContext) {
  return {
    application: rowByKey<string, Application>(
      async (ids) => {
        const scope = visibleTo(actor);
        if (!scope) return [];
        return tx
          .createQueryBuilder(Application, 'application')
          .where(scope.sql, scope.parameters)
          .andWhere({ id: Any(ids.filter(isUuid)) })
          .getMany();
      },
      ({ id }) => id,
    ),

    plannedReachOf: rowsByKey<string, PlannedReach>(
      (ids) => tx.findBy(PlannedReach, { applicationId: Any(ids) }),
      ({ applicationId }) => applicationId,
    ),

    eventsOf: rowsByKey<string, ApplicationEvent>(
      (ids) =>
        tx.find(ApplicationEvent, {
          where: { applicationId: Any(ids) },
          order: { id: 'ASC' },
        }),
      ({ applicationId }) => applicationId,
    ),
  };
}
