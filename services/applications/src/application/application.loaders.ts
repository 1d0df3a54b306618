import type { PlannedLine } from '@hub/domain';
import { type BareContext, entitiesBy, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Application } from './application.entity.ts';
import { visibleTo } from './application.policy.ts';
import { ApplicationEvent } from './application-event.entity.ts';

/** A planned line as the calculation reads it, some ten per application: rows as they are, not entities. */
interface PlannedRow extends PlannedLine {
  readonly applicationId: string;
}

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

    plannedReachOf: rowsByKey<string, PlannedRow>(
      (ids) =>
        tx.query(
          `select application_id as "applicationId", indicator_code as "indicatorCode",
                  current_reach as "currentReach", planned_reach as "plannedReach", priority
             from applications.application_line where application_id = any($1)`,
          [ids],
        ),
      ({ applicationId }) => applicationId,
    ),

    eventsOf: entitiesBy(tx, ApplicationEvent, 'applicationId', { id: 'ASC' }),
  };
}
