import { randomBytes } from 'node:crypto';
import { publish } from '@hub/database';
import { type AwardedLine, type PlannedLine, uuidv7 } from '@hub/domain';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application/application.entity.ts';
import type { AwardProposal } from '../assessment/award-proposal.entity.ts';
import type { Context } from '../context.ts';
import type { Policy } from '../round/round-policy.entity.ts';
import { RoundSnapshot } from '../round/round-snapshot.entity.ts';
import { Award } from './award.entity.ts';
import { awardDecided } from './award-decided.ts';
import { AwardLine } from './award-line.entity.ts';
import { AwardPart } from './award-part.entity.ts';
import { awardRows } from './award-rows.ts';
import { awardSharers } from './award-sharers.ts';

/** A decision that passed every check. */
export interface Decision {
  readonly application: Application;
  readonly round: RoundSnapshot;
  readonly policy: Policy;
  readonly proposal: AwardProposal;
  readonly requested: readonly PlannedLine[];
  readonly lines: readonly AwardedLine[];
  readonly amountCents: number;
  readonly decisionReference: string;
}

/** Writes the award with its lines and parts, books it on the round, and tells finance; all in the request's transaction. */
export async function writeAward(context: Context, decision: Decision): Promise<void> {
  const { tx } = context;
  const { application, round, policy, requested } = decision;
  const award = newAward(context, decision);
  const { lines, parts } = awardRows(
    {
      award,
      policy,
      requested,
      sharers: await awardSharers(context, application),
      viaCooperation: application.cooperationId !== null,
    },
    decision.lines,
  );
  await tx.insert(Award, award);
  await tx.insert(AwardLine, lines);
  await tx.insert(AwardPart, parts);
  await book(tx, round, award.amount);
  await publish(tx, awardDecided(award, lines, policy.advanceBasisPoints));
}

function newAward({ actor, receivedAt }: Context, decision: Decision): Award {
  if (actor.audience !== 'agency') throw new Error('Only the agency decides.');
  const { application, round, proposal, amountCents, decisionReference } = decision;
  return {
    id: uuidv7(receivedAt, randomBytes(10)),
    applicationId: application.id,
    roundId: round.id,
    holderId: application.applicantId,
    amount: amountCents,
    policyVersion: round.policyVersion,
    proposedBy: proposal.proposedById,
    decidedBy: actor.userId,
    decidedAt: receivedAt,
    decisionReference,
    fictional: application.fictional,
  };
}

/** The CHECK on this row stands under the decision: the round cannot award more than its budget. */
const book = (tx: EntityManager, { id, awardedCents }: RoundSnapshot, cents: number) =>
  tx.update(RoundSnapshot, { id }, { awardedCents: awardedCents + cents });
