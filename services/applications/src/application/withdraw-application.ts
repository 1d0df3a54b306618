import type { Context } from '../context.ts';
import type { Application } from './application.entity.ts';
import { ApplicationStep } from './application-state.ts';
import { lockForStep } from './find-application.ts';
import { moveApplication, stepProblem } from './move-application.ts';
import { type Refused, refuse } from './refusal.ts';

/** Withdraws what was submitted (intrekken), until the agency has found it admissible or not. */
export async function withdrawApplication(
  context: Context,
  id: string,
  version: number,
): Promise<Application | Refused> {
  const step = ApplicationStep.WITHDRAW;
  const application = await lockForStep(context, id, step);
  const problem = stepProblem(application, step, version);
  if (problem) return refuse(problem, application);
  return moveApplication(context, application, step);
}
