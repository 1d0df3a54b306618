import { badInput } from '@hub/subgraph';
import type { Application } from '../application/application.entity.ts';
import { ApplicationStep } from '../application/application-state.ts';
import { cleanText } from '../application/draft.rules.ts';
import { lockForStep } from '../application/find-application.ts';
import { moveApplication, stepProblem } from '../application/move-application.ts';
import { type Refused, refuse } from '../application/refusal.ts';
import type { Context } from '../context.ts';

const MOST_CHARACTERS = 2_500;

/** Finds an application inadmissible (onontvankelijk). The applicant reads the reason, so there must be one. */
export async function findInadmissible(
  context: Context,
  id: string,
  input: { version: number; reason: string },
): Promise<Application | Refused> {
  const step = ApplicationStep.FIND_INADMISSIBLE;
  const application = await lockForStep(context, id, step);
  const problem = stepProblem(application, step, input.version);
  if (problem) return refuse(problem, application);
  const note = cleanText(input.reason);
  if (note === null) throw badInput('reason', 'Give the reason; the applicant reads it.');
  if (note.length > MOST_CHARACTERS) {
    return refuse({ code: 'TEXT_TOO_LONG', field: 'reason', limit: MOST_CHARACTERS }, application);
  }
  return moveApplication(context, application, step, { note });
}
