import { createHash } from 'node:crypto';
import { publish } from '@hub/database';
import { calculateSubsidy } from '@hub/domain';
import type { Context } from '../context.ts';
import type { Policy } from '../round/round-policy.entity.ts';
import type { RoundSnapshot } from '../round/round-snapshot.entity.ts';
import type { Application } from './application.entity.ts';
import { ApplicationState, ApplicationStep } from './application-state.ts';
import { contactColumns, contactOf } from './contact.ts';
import { lockForStep } from './find-application.ts';
import { moveApplication } from './move-application.ts';
import { PlannedReach } from './planned-reach.entity.ts';
import { canonicalContent } from './receipt.rules.ts';
import { type Refused, refuse } from './refusal.ts';
import { Submission } from './submission.entity.ts';
import { type Draft, normalised, submissionProblems, windowProblems } from './submission.rules.ts';

/**
 * Submits a draft (indienen). What counts for the deadline is when the gateway received it. A second click finds the submitted application
 * with its receipt.
 */
export async function submitApplication(
  context: Context,
  id: string,
  version: number,
): Promise<Application | Refused> {
  const application = await lockForStep(context, id, ApplicationStep.SUBMIT);
  if (application.state !== ApplicationState.DRAFT) {
    return refuse({ code: 'NOT_A_DRAFT' }, application);
  }
  if (application.version !== version) return refuse({ code: 'STALE_VERSION' }, application);

  const { round, policy } = await roundOf(context, application.roundId);
  const applicant = await context.loaders.applicant.load(application.applicantId);
  const lines = await context.tx.findBy(PlannedReach, { applicationId: id });
  const draft = { contact: contactOf(application), iban: application.iban, lines };
  const problems = [
    ...windowProblems(round, context.receivedAt),
    ...submissionProblems(draft, policy, applicant?.facts ?? null),
  ];
  if (problems.length > 0) return refuse(problems, application);
  application.cooperationId = applicant?.leadsCooperation ?? null;
  return submit(context, application, policy, { ...draft, ...normalised(draft) });
}

async function roundOf({ loaders }: Context, roundId: string) {
  const round: RoundSnapshot | null = await loaders.round.load(roundId);
  if (!round) throw new Error(`Round ${roundId} is gone.`);
  return { round, policy: await loaders.policy(roundId, round.policyVersion) };
}

/** Keeps the content with its hash, moves the application and tells who follows, all in the request's transaction. */
async function submit(
  context: Context,
  application: Application,
  policy: Policy,
  draft: Draft,
): Promise<Application> {
  const { actor, tx, receivedAt: submittedAt } = context;
  if (actor.audience !== 'municipality') throw new Error('Only an applicant submits.');
  const { id: applicationId, number, roundId, applicantId, cooperationId } = application;
  const revision = application.revision + 1;
  const { policyVersion } = policy;
  const named = { applicationId, number, revision, roundId, policyVersion };
  const content = canonicalContent({
    ...draft,
    ...named,
    applicantId,
    cooperationId,
    submittedAt,
  });
  const receiptHash = createHash('sha256').update(content, 'utf8').digest('hex');
  const kept = { applicationId, revision, submittedAt, submittedBy: actor.userId };
  await tx.insert(Submission, { ...kept, hash: receiptHash, content });
  const { requestedCents } = calculateSubsidy(policy, draft.lines);
  await publish(tx, {
    type: 'application-submitted',
    aggregateId: applicationId,
    payload: {
      applicationId,
      roundId,
      applicantId,
      requestedCents,
      submittedAt: submittedAt.toISOString(),
      receiptHash,
    },
  });
  return moveApplication(context, application, ApplicationStep.SUBMIT, {
    ...contactColumns(draft.contact),
    iban: draft.iban,
    cooperationId,
    requestedCents,
    submittedAt,
    receiptHash,
    revision,
    facts: { requestedCents, receiptHash, revision },
  });
}
