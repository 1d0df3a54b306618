import type { Problem } from '@hub/domain';
import type { Context } from '../context.ts';
import { Application } from './application.entity.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { type ApplicationStep, stateAfter, stepsFrom } from './application-state.ts';
import { type AuditedStep, auditStep } from './audit-step.ts';

/** Why this step cannot be taken on what is locked now: another state, or a newer version than the actor saw. */
export function stepProblem(
  application: Pick<Application, 'state' | 'version'>,
  step: ApplicationStep,
  version: number,
): Problem | null {
  if (!stepsFrom(application.state).includes(step)) return { code: 'WRONG_STATE' };
  return application.version === version ? null : { code: 'STALE_VERSION' };
}

/**
 * Takes a step on a locked application: the new state, the next version, and who did it in the timeline and in the log.
 * @param change columns, a note for the timeline, and `facts` for the log: what was decided besides the state
 */
export async function moveApplication(
  context: Context,
  application: Application,
  step: ApplicationStep,
  change: Partial<Application> & { note?: string; facts?: AuditedStep['facts'] } = {},
): Promise<Application> {
  const { note = null, facts = {}, ...columns } = change;
  const next = { ...columns, state: stateAfter(step), version: application.version + 1 };
  await context.tx.update(Application, { id: application.id }, next);
  await recordStep(context, application.id, step, note);
  await auditStep(context, application, { step, from: application.state, to: next.state, facts });
  return Object.assign(application, next);
}

/** Writes a step in the timeline, in the name of the actor. */
export async function recordStep(
  { actor, tx, receivedAt }: Context,
  applicationId: string,
  step: ApplicationStep | 'START',
  note: string | null = null,
): Promise<void> {
  if (actor.audience === 'public') throw new Error('Nobody took this step.');
  const by = { byId: actor.userId, by: actor.userName };
  await tx.insert(ApplicationEvent, { applicationId, at: receivedAt, step, note, ...by });
}
