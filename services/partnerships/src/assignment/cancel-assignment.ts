import type { Context } from '../context.ts';
import { AssignmentStep } from './assignment-state.ts';
import { takeStep } from './take-step.ts';

/** The local government takes an assignment back, also one that was accepted, and says why. */
export const cancelAssignment = (
  context: Context,
  id: string,
  answer: { readonly version: number; readonly reason: string },
) => takeStep(context, id, { step: AssignmentStep.CANCEL, ...answer });
