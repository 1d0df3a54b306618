import { type AwardedReach, decideAward, type Problem } from '@hub/domain';
import type { Application } from '../application/application.entity.ts';
import { ApplicationStep } from '../application/application-state.ts';
import { lockForStep } from '../application/find-application.ts';
import { moveApplication, stepProblem } from '../application/move-application.ts';
import { PlannedReach } from '../application/planned-reach.entity.ts';
import { type Refused, refuse } from '../application/refusal.ts';
import type { Context } from '../context.ts';
import { AwardProposal } from './award-proposal.entity.ts';
import { AwardProposalLine } from './award-proposal-line.entity.ts';

/** Proposes what to award (voorstel); may be repeated until somebody else decides. An indicator without a line gets nothing. */
export async function proposeAward(
  context: Context,
  id: string,
  input: { version: number; lines: readonly AwardedReach[] },
): Promise<Application | Refused> {
  const step = ApplicationStep.PROPOSE;
  const application = await lockForStep(context, id, step);
  const problem = stepProblem(application, step, input.version);
  if (problem) return refuse(problem, application);
  const stored = await storeProposal(context, application, lastPerIndicator(input.lines));
  if ('problems' in stored) return refuse(stored.problems, application);
  return moveApplication(context, application, step, { facts: stored });
}

/** What a repeated proposal changes of the earlier one. */
const CHANGES = [
  'proposed_by',
  'proposed_by_name',
  'proposed_at',
  'policy_version',
  'amount_cents',
];

/** When one proposal names a row twice, the last one counts. */
const lastPerIndicator = (lines: readonly AwardedReach[]): AwardedReach[] => [
  ...new Map(lines.map((line) => [line.indicatorCode, line])).values(),
];

async function storeProposal(
  { actor, tx, loaders, receivedAt }: Context,
  { id: applicationId, roundId }: Application,
  wanted: readonly AwardedReach[],
): Promise<{ amountCents: number } | { problems: readonly Problem[] }> {
  const round = await loaders.round.load(roundId);
  if (!round || actor.audience !== 'agency') throw new Error('Nobody can propose this.');
  const policy = await loaders.policy(roundId, round.policyVersion);
  const requested = await tx.findBy(PlannedReach, { applicationId });
  const room = (round.budgetCents ?? 0) - round.awardedCents;
  const decision = decideAward(policy, requested, wanted, room);
  if (!decision.ok) return { problems: decision.problems };
  const { amountCents } = decision;
  if (amountCents === 0) return { problems: [{ code: 'NOTHING_PLANNED', field: 'lines' }] };

  const proposal = {
    applicationId,
    proposedById: actor.userId,
    proposedBy: actor.userName,
    proposedAt: receivedAt,
    policyVersion: round.policyVersion,
    amount: amountCents,
  };
  const idOf = new Map(policy.indicators.map(({ code, id }) => [code, id]));
  await tx
    .createQueryBuilder()
    .insert()
    .into(AwardProposal)
    .values(proposal)
    .orUpdate(CHANGES, ['application_id'])
    .execute();
  await tx.delete(AwardProposalLine, { applicationId });
  await tx.insert(
    AwardProposalLine,
    decision.lines.map(({ indicatorCode, awardedReach, awardedCents }) => ({
      applicationId,
      indicatorCode,
      indicatorId: idOf.get(indicatorCode) ?? '',
      awardedReach,
      awarded: awardedCents,
    })),
  );
  return { amountCents };
}
