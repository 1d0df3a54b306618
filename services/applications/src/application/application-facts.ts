import type { PlannedLine, Problem } from '@hub/domain';
import type { Context } from '../context.ts';
import type { Policy } from '../round/round-policy.entity.ts';
import type { RoundSnapshot } from '../round/round-snapshot.entity.ts';
import type { Application } from './application.entity.ts';
import { availableSteps } from './application.policy.ts';
import type { ApplicationStep } from './application-state.ts';
import { ApplicationState } from './application-state.ts';
import { contactOf } from './contact.ts';
import type { Awarded } from './line-view.rules.ts';
import { submissionProblems, windowProblems } from './submission.rules.ts';

/** The round of an application; it cannot be absent (foreign key). */
export async function roundOf(
  { loaders }: Context,
  { roundId }: Application,
): Promise<RoundSnapshot> {
  const round = await loaders.round.load(roundId);
  if (!round) throw new Error(`Round ${roundId} is gone.`);
  return round;
}

/** The policy an application is computed with: the one of its award, else the newest. */
export async function policyOf(context: Context, application: Application): Promise<Policy> {
  const [round, award] = await Promise.all([
    roundOf(context, application),
    context.loaders.awardOf.load(application.id),
  ]);
  return context.loaders.policy(round.id, award?.policyVersion ?? round.policyVersion);
}

/** Policy and planned lines together, as the calculation and the rows need them. */
export async function planOf(
  context: Context,
  application: Application,
): Promise<{ policy: Policy; lines: PlannedLine[] }> {
  const [policy, lines] = await Promise.all([
    policyOf(context, application),
    context.loaders.plannedReachOf.load(application.id),
  ]);
  return { policy, lines };
}

/** Lines of the award; for the agency of the proposal as long as nothing is decided. Null: neither. */
export async function awardedLinesOf(
  { loaders }: Context,
  { id }: Application,
): Promise<readonly Awarded[] | null> {
  const award = await loaders.awardOf.load(id);
  if (award) return loaders.awardLinesOf.load(award.id);
  return (await loaders.proposalOf.load(id)) ? loaders.proposalLinesOf.load(id) : null;
}

/** What stops the submission of a draft at this moment; nothing once it is submitted. */
export async function problemsOf(context: Context, application: Application): Promise<Problem[]> {
  if (application.state !== ApplicationState.DRAFT) return [];
  const [round, applicant, { policy, lines }] = await Promise.all([
    roundOf(context, application),
    context.loaders.applicant.load(application.applicantId),
    planOf(context, application),
  ]);
  const draft = { contact: contactOf(application), iban: application.iban, lines };
  return [
    ...windowProblems(round, context.now()),
    ...submissionProblems(draft, policy, applicant?.facts ?? null),
  ];
}

/** The steps of this actor; for the agency they depend on who proposed. */
export async function stepsOf(
  context: Context,
  application: Application,
): Promise<ApplicationStep[]> {
  const [round, proposal] = await Promise.all([
    roundOf(context, application),
    context.loaders.proposalOf.load(application.id),
  ]);
  return availableSteps(context.actor, application, {
    round,
    proposedBy: proposal?.proposedById ?? null,
    now: context.now(),
  });
}
