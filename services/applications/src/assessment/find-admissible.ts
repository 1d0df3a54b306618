import type { Application } from '../application/application.entity.ts';
import { ApplicationStep } from '../application/application-state.ts';
import { lockForStep } from '../application/find-application.ts';
import { moveApplication, stepProblem } from '../application/move-application.ts';
import { type Refused, refuse } from '../application/refusal.ts';
import type { Context } from '../context.ts';

/** Finds an application admissible (ontvankelijk): it goes on to the assessment. */
export async function findAdmissible(
  context: Context,
  id: string,
  version: number,
): Promise<Application | Refused> {
  const step = ApplicationStep.FIND_ADMISSIBLE;
  const application = await lockForStep(context, id, step);
  const problem = stepProblem(application, step, version);
  if (problem) return refuse(problem, application);
  return moveApplication(context, application, step);
}
