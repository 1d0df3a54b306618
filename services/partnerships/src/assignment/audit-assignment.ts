import { recordAudit } from '@hub/database';
import type { Context } from '../context.ts';
import type { Assignment } from './assignment.entity.ts';
import type { AssignmentState, AssignmentStep } from './assignment-state.ts';

const ACTIONS: Readonly<Record<AssignmentStep | 'PROPOSE', string>> = {
  PROPOSE: 'assignment.proposed',
  ACCEPT: 'assignment.accepted',
  DECLINE: 'assignment.declined',
  CANCEL: 'assignment.cancelled',
};

/** Writes what happened to an assignment in the log of both organisations: it stands in both files. */
export async function auditAssignment(
  { actor, tx }: Context,
  assignment: Assignment,
  step: AssignmentStep | 'PROPOSE',
  from: AssignmentState | null,
): Promise<void> {
  if (actor.audience === 'public') throw new Error('Nobody took this step.');
  const { id, number, state, localGovernmentId, partnerId, amount } = assignment;
  // In one order for everybody, so that two writers never wait for each other.
  for (const organisationId of [localGovernmentId, partnerId].sort()) {
    await recordAudit(tx, actor.userName, {
      organisationId,
      action: ACTIONS[step],
      subjectType: 'Assignment',
      subjectId: id,
      before: from && { number, state: from },
      after: { number, state, amountCents: amount },
    });
  }
}
