import { recordAudit } from '@hub/database';
import type { Context } from '../context.ts';
import type { Application } from './application.entity.ts';
import type { ApplicationState, ApplicationStep } from './application-state.ts';

const ACTIONS: Readonly<Record<ApplicationStep | 'START', string>> = {
  START: 'application.started',
  EDIT: 'application.edited',
  SUBMIT: 'application.submitted',
  WITHDRAW: 'application.withdrawn',
  FIND_ADMISSIBLE: 'application.found-admissible',
  FIND_INADMISSIBLE: 'application.found-inadmissible',
  PROPOSE: 'award.proposed',
  DECIDE: 'award.decided',
};

export interface AuditedStep {
  readonly step: ApplicationStep | 'START';
  readonly from: ApplicationState | null;
  readonly to: ApplicationState;
  /** What the step decided besides the state: ids, codes and cents. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * Writes a step in the log. It belongs to the applicant's file; a proposal to the agency's own, because an applicant does not read
 * what was proposed before it is decided.
 */
export async function auditStep(
  { actor, tx }: Context,
  { id, number, applicantId }: Application,
  { step, from, to, facts = {} }: AuditedStep,
): Promise<void> {
  if (actor.audience === 'public') throw new Error('Nobody took this step.');
  await recordAudit(tx, actor.userName, {
    organisationId: step === 'PROPOSE' ? actor.organisationId : applicantId,
    action: ACTIONS[step],
    subjectType: 'Application',
    subjectId: id,
    before: from && { number, state: from },
    after: { number, state: to, ...facts },
  });
}
