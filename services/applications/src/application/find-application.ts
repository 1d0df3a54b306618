import { forbidden, isUuid, notFound } from '@hub/subgraph';
import type { Context } from '../context.ts';
import { Application } from './application.entity.ts';
import { mayTake, visibleTo } from './application.policy.ts';
import type { ApplicationStep } from './application-state.ts';

/**
 * The application locked for a step until the request ends, so that a second click waits and then sees what the first one did.
 * @throws NOT_FOUND for a row the actor may not see, FORBIDDEN for a step that is not the actor's
 */
export async function lockForStep(
  { actor, tx, loaders }: Context,
  id: string,
  step: ApplicationStep,
): Promise<Application> {
  const scope = visibleTo(actor);
  if (!scope || !isUuid(id)) throw notFound('application');
  const application = await tx
    .createQueryBuilder(Application, 'application')
    .where(scope.sql, scope.parameters)
    .andWhere('application.id = :id', { id })
    .setLock('pessimistic_write')
    .getOne();
  // Row level security lets a member of the cooperation read the lead's row, but not lock it.
  const seen = application ?? (await loaders.application.load(id));
  if (!seen) throw notFound('application');
  if (!application || !mayTake(actor, step, application)) {
    throw forbidden(`take step ${step} on this application`);
  }
  return application;
}
