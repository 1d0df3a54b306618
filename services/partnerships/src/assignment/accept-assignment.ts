import type { Context } from '../context.ts';
import { AssignmentStep } from './assignment-state.ts';
import { takeStep } from './take-step.ts';

/** The partner takes the work on. */
export const acceptAssignment = (context: Context, id: string, version: number) =>
  takeStep(context, id, { step: AssignmentStep.ACCEPT, version, reason: null });
