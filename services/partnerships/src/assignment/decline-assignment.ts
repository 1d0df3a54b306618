import type { Context } from '../context.ts';
import { AssignmentStep } from './assignment-state.ts';
import { takeStep } from './take-step.ts';

/** The partner does not take the work on, and says why. */
export const declineAssignment = (
  context: Context,
  id: string,
  answer: { readonly version: number; readonly reason: string },
) => takeStep(context, id, { step: AssignmentStep.DECLINE, ...answer });
