import { type Problem, decideAward as priceAward } from '@hub/domain';
import type { Application } from '../application/application.entity.ts';
import { mayDecideNow } from '../application/application.policy.ts';
import { ApplicationStep } from '../application/application-state.ts';
import { cleanText } from '../application/draft.rules.ts';
import { lockForStep } from '../application/find-application.ts';
import { moveApplication, stepProblem } from '../application/move-application.ts';
import { PlannedReach } from '../application/planned-reach.entity.ts';
import { type Refused, refuse } from '../application/refusal.ts';
import type { AwardProposal } from '../assessment/award-proposal.entity.ts';
import type { Context } from '../context.ts';
import { RoundSnapshot } from '../round/round-snapshot.entity.ts';
import { writeAward } from './write-award.ts';

const MOST_CHARACTERS = 200;

/**
 * Decides an award as it was proposed (toekennen): another person than the proposer, with the reference of the decision, inside what the budget
 * still holds while the round is locked.
 */
export async function decideAward(
  context: Context,
  id: string,
  input: { version: number; decisionReference: string },
): Promise<Application | Refused> {
  const step = ApplicationStep.DECIDE;
  const application = await lockForStep(context, id, step);
  const decisionReference = cleanText(input.decisionReference)?.trim() ?? '';
  const problem =
    stepProblem(application, step, input.version) ?? referenceProblem(decisionReference);
  if (problem) return refuse(problem, application);

  const proposal = await context.loaders.proposalOf.load(id);
  if (!proposal) throw new Error(`Application ${id} is assessed without a proposal.`);
  const round = await lockRound(context, application.roundId);
  const refused = decisionProblem(context, proposal, round);
  if (refused) return refuse(refused, application);

  const decision = await price(context, application, round);
  if (!decision.ok) return refuse(decision.problems, application);
  const { lines, amountCents, policy, requested } = decision;
  const basis = { application, round, proposal, policy, requested };
  await writeAward(context, { ...basis, lines, amountCents, decisionReference });
  const facts = { amountCents, decisionReference, proposedBy: proposal.proposedById };
  return moveApplication(context, application, step, { note: decisionReference, facts });
}

function referenceProblem(reference: string): Problem | null {
  const field = 'decisionReference';
  if (reference === '') return { code: 'DECISION_REFERENCE_MISSING', field };
  return reference.length > MOST_CHARACTERS
    ? { code: 'TEXT_TOO_LONG', field, limit: MOST_CHARACTERS }
    : null;
}

/** From here on no other approver can award from this budget until the request ends. */
const lockRound = ({ tx }: Context, id: string): Promise<RoundSnapshot> =>
  tx.findOneOrFail(RoundSnapshot, { where: { id }, lock: { mode: 'pessimistic_write' } });

function decisionProblem(
  { actor, now }: Context,
  proposal: AwardProposal,
  round: RoundSnapshot,
): Problem | null {
  if (actor.audience === 'agency' && actor.userId === proposal.proposedById) {
    return { code: 'SAME_PERSON' };
  }
  if (!mayDecideNow(round, now())) return { code: 'WRONG_STATE', field: 'round' };
  // Other amounts than those that were proposed need a new proposal.
  if (proposal.policyVersion !== round.policyVersion) {
    return { code: 'STALE_VERSION', field: 'proposal' };
  }
  return null;
}

/** The proposal checked and priced once more, against what the locked budget holds. */
async function price(
  { tx, loaders }: Context,
  { id: applicationId, roundId }: Application,
  round: RoundSnapshot,
) {
  const policy = await loaders.policy(roundId, round.policyVersion);
  const requested = await tx.findBy(PlannedReach, { applicationId });
  const proposed = await loaders.proposalLinesOf.load(applicationId);
  const room = (round.budgetCents ?? 0) - round.awardedCents;
  return { ...priceAward(policy, requested, proposed, room), policy, requested };
}
