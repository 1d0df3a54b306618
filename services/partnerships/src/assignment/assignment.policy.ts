import { type Actor, may } from '@hub/domain';
import type { FindOptionsWhere } from 'typeorm';
import type { Assignment } from './assignment.entity.ts';
import { AssignmentStep, MOVES } from './assignment-state.ts';

/** Which assignments an actor may see. `null` means none: callers must not query at all. */
export function visibleTo(actor: Actor): FindOptionsWhere<Assignment> | null {
  switch (actor.audience) {
    case 'agency':
      return {};
    case 'municipality':
      return { localGovernmentId: actor.organisationId };
    case 'partner':
      return { partnerId: actor.organisationId };
    case 'public':
      return null;
  }
}

/** Only an editor of a local government gives assignments. */
export const mayPropose = (actor: Actor): boolean => may(actor, 'assignment.propose');

/** Who may take a step on an assignment that it sees: the partner answers, the local government takes back. */
export function mayTake(actor: Actor, assignment: Assignment, step: AssignmentStep): boolean {
  if (actor.audience === 'public') return false;
  switch (step) {
    case AssignmentStep.ACCEPT:
    case AssignmentStep.DECLINE:
      return may(actor, 'assignment.answer') && actor.organisationId === assignment.partnerId;
    case AssignmentStep.CANCEL:
      return (
        may(actor, 'assignment.cancel') && actor.organisationId === assignment.localGovernmentId
      );
  }
}

/** The steps this actor may take now. Screens draw their buttons from it. */
export const availableSteps = (actor: Actor, assignment: Assignment): AssignmentStep[] =>
  Object.values(AssignmentStep).filter(
    (step) => MOVES[step].from.includes(assignment.state) && mayTake(actor, assignment, step),
  );
