import { forbidden, isUuid, notFound } from '@hub/subgraph';
import type { Context } from '../context.ts';
import { Assignment } from './assignment.entity.ts';
import { mayTake, visibleTo } from './assignment.policy.ts';
import { AssignmentRefused } from './assignment-refused.ts';
import { auditAssignment } from './audit-assignment.ts';
import { decideStep, type StepRequest } from './step.rules.ts';

/** Takes a step on one assignment, alone: whoever clicks at the same moment waits and then meets the new version. */
export async function takeStep(
  context: Context,
  id: string,
  request: StepRequest,
): Promise<Assignment | AssignmentRefused> {
  const { actor, tx } = context;
  const scope = visibleTo(actor);
  if (!scope || !isUuid(id)) throw notFound('assignment');

  const where = { ...scope, id };
  const seen = await tx.findOneBy(Assignment, where);
  if (!seen) throw notFound('assignment');
  // who may take a step depends on the two organisations, which never change: so asked before the lock
  if (!mayTake(actor, seen, request.step)) {
    throw forbidden(`${request.step.toLowerCase()} this assignment`);
  }

  const assignment = await tx.findOneOrFail(Assignment, {
    where,
    lock: { mode: 'pessimistic_write' },
  });
  const decision = decideStep(assignment, request);
  if (!decision.ok) return new AssignmentRefused(decision, assignment);
  const from = assignment.state;
  const saved = await tx.save(Object.assign(assignment, decision.change));
  await auditAssignment(context, saved, request.step, from);
  return saved;
}
