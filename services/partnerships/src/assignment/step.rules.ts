import type { Assignment } from './assignment.entity.ts';
import { type AssignmentStep, MOVES } from './assignment-state.ts';
import { AssignmentRefusalCode as Code, type Refusal } from './refusal.rules.ts';

export const LONGEST_REASON = 1_000;

/** A step as somebody asks for it, with the version that the screen showed. */
export interface StepRequest {
  readonly step: AssignmentStep;
  readonly version: number;
  readonly reason: string | null;
}

export type StepDecision =
  | { readonly ok: true; readonly change: Pick<Assignment, 'state' | 'reason'> }
  | ({ readonly ok: false } & Refusal);

/** Decides a step on an assignment. Pure: who may take it was asked before. */
export function decideStep(
  assignment: Pick<Assignment, 'state' | 'version'>,
  { step, version, reason }: StepRequest,
): StepDecision {
  const { from, to, needsReason } = MOVES[step];
  const why = reason?.trim() ?? '';
  if (version !== assignment.version) return refuse(Code.STALE_VERSION, 'version');
  if (!from.includes(assignment.state)) return refuse(Code.WRONG_STATE, null);
  if (needsReason && why === '') return refuse(Code.REASON_MISSING, 'reason');
  if (why.length > LONGEST_REASON) return refuse(Code.TEXT_TOO_LONG, 'reason');
  return { ok: true, change: { state: to, reason: needsReason ? why : null } };
}

const refuse = (code: Code, field: string | null): StepDecision => ({ ok: false, code, field });
