import { randomBytes } from 'node:crypto';
import { uuidv7 } from '@hub/domain';
import { forbidden, isUuid, notFound } from '@hub/subgraph';
import type { Context } from '../context.ts';
import type { Organisation } from '../organisation/organisation.entity.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { RoundIndicator } from '../round/round-indicator.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { mayPropose } from './assignment.policy.ts';
import { nextAssignmentNumber } from './assignment-number.ts';
import { AssignmentRefused } from './assignment-refused.ts';
import { AssignmentState } from './assignment-state.ts';
import { auditAssignment } from './audit-assignment.ts';
import { refuseProposal } from './proposal.rules.ts';
import type { ProposeAssignmentInput } from './propose-assignment-input.ts';

/** A local government offers a partner part of its work (inzet). The partner answers. */
export async function proposeAssignment(
  context: Context,
  input: ProposeAssignmentInput,
): Promise<Assignment | AssignmentRefused> {
  const { actor, tx, loaders, now } = context;
  if (actor.audience === 'public') throw notFound('assignment');
  if (!mayPropose(actor)) throw forbidden('propose an assignment');

  const { partnerId, roundId, indicatorId, ...terms } = input;
  const proposal = { ...terms, note: terms.note?.trim() || null };
  const partner = await loaders.organisation.load(partnerId);
  const round = await loaders.round.load(roundId);
  const refusal = refuseProposal(proposal, {
    roundKnown: round !== null,
    indicatorInRound: await isInRound(context, roundId, indicatorId),
    partnerCanDeliver: partner !== null && canDeliver(partner),
  });
  if (refusal) return new AssignmentRefused(refusal);

  const proposedAt = now();
  const assignment = tx.create(Assignment, {
    ...proposal,
    id: uuidv7(proposedAt, randomBytes(10)),
    number: await nextAssignmentNumber(tx, proposedAt),
    state: AssignmentState.PROPOSED,
    localGovernmentId: actor.organisationId,
    partnerId,
    roundId,
    indicatorId,
    proposedAt,
    fictional: (partner?.fictional ?? false) || (round?.demo ?? false),
  });
  await tx.insert(Assignment, assignment);
  await auditAssignment(context, assignment, 'PROPOSE', null);
  return assignment;
}

async function isInRound({ tx }: Context, roundId: string, indicatorId: string): Promise<boolean> {
  if (!isUuid(roundId) || !isUuid(indicatorId)) return false;
  return tx.existsBy(RoundIndicator, { roundId, indicatorId });
}

/** Local governments work together in a cooperation, not by assignment; the agency itself delivers nothing. */
const canDeliver = ({ kind, localGovernmentKind }: Organisation): boolean =>
  localGovernmentKind === null && kind === OrganisationKind.ASSOCIATION;
