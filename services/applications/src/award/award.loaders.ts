import { type BareContext, entitiesBy, isUuid, rowByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Application } from '../application/application.entity.ts';
import { visibleTo } from '../application/application.policy.ts';
import { Award } from './award.entity.ts';
import { AwardLine } from './award-line.entity.ts';

/** An award is seen by whoever sees its application. */
export function awardLoaders({ actor, tx }: BareContext) {
  const scope = visibleTo(actor);
  const awards = async (where: { id?: string[]; applicationId?: string[] }): Promise<Award[]> => {
    if (!scope) return [];
    const { id, applicationId } = where;
    return tx
      .createQueryBuilder(Award, 'award')
      .innerJoin(Application, 'application', 'application.id = award.applicationId')
      .where(scope.sql, scope.parameters)
      .andWhere(id ? { id: Any(id) } : { applicationId: Any(applicationId ?? []) })
      .getMany();
  };
  return {
    award: rowByKey<string, Award>(
      (ids) => awards({ id: ids.filter(isUuid) }),
      ({ id }) => id,
    ),

    awardOf: rowByKey<string, Award>(
      (ids) => awards({ applicationId: [...ids] }),
      ({ applicationId }) => applicationId,
    ),

    awardLinesOf: entitiesBy(tx, AwardLine, 'awardId'),
  };
}
