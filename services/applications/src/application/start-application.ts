import { randomBytes } from 'node:crypto';
import { brusselsDate, uuidv7 } from '@hub/domain';
import { forbidden } from '@hub/subgraph';
import type { Context } from '../context.ts';
import type { Applicant } from '../organisation/applicant.ts';
import type { RoundSnapshot } from '../round/round-snapshot.entity.ts';
import { Application } from './application.entity.ts';
import { mayStart } from './application.policy.ts';
import { ApplicationKind, ApplicationState } from './application-state.ts';
import { auditStep } from './audit-step.ts';
import { recordStep } from './move-application.ts';
import { type Refused, refuse } from './refusal.ts';
import { windowProblems } from './submission.rules.ts';

/** Starts a draft, or gives back the one that exists. Who does not meet the conditions may start and sees why it cannot submit. */
export async function startApplication(
  context: Context,
  roundId: string,
): Promise<Application | Refused> {
  const { actor, receivedAt, loaders } = context;
  if (actor.audience !== 'municipality' || !mayStart(actor)) {
    throw forbidden('start an application');
  }
  const round = await loaders.round.load(roundId);
  if (!round) return refuse({ code: 'UNKNOWN_ROUND', field: 'roundId' }, null);
  const existing = await findOwn(context, round.id, actor.organisationId);
  if (existing) return asStarted(existing);
  const applicant = await loaders.applicant.load(actor.organisationId);
  if (!applicant) return refuse({ code: 'ORGANISATION_UNKNOWN' }, null);
  const late = windowProblems(round, receivedAt);
  if (late.length > 0) return refuse(late, null);
  return createDraft(context, round, applicant);
}

const findOwn = ({ tx }: Context, roundId: string, applicantId: string) =>
  tx.findOneBy(Application, { roundId, applicantId });

const asStarted = (existing: Application): Application | Refused =>
  existing.state === ApplicationState.DRAFT
    ? existing
    : refuse({ code: 'ALREADY_STARTED' }, existing);

/** Two colleagues who start at the same moment get one draft: the second insert does nothing. */
async function createDraft(
  context: Context,
  round: RoundSnapshot,
  applicant: Applicant,
): Promise<Application | Refused> {
  const { tx, receivedAt } = context;
  const id = uuidv7(receivedAt, randomBytes(10));
  await tx
    .createQueryBuilder()
    .insert()
    .into(Application)
    .values({
      id,
      number: await nextNumber(context),
      roundId: round.id,
      applicantId: applicant.id,
      cooperationId: applicant.leadsCooperation,
      kind: ApplicationKind.NEW,
      state: ApplicationState.DRAFT,
      version: 1,
      requestedCents: 0,
      savedAt: receivedAt,
      revision: 0,
      fictional: round.demo,
    })
    .orIgnore()
    .execute();
  const draft = await findOwn(context, round.id, applicant.id);
  if (!draft) throw new Error('The draft was not made.');
  if (draft.id === id) {
    await recordStep(context, id, 'START');
    await auditStep(context, draft, { step: 'START', from: null, to: draft.state });
  }
  return asStarted(draft);
}

async function nextNumber({ tx, receivedAt }: Context): Promise<string> {
  const year = Number(brusselsDate(receivedAt).slice(0, 4));
  const [row] = (await tx.query('select applications.next_number($1) as number', [year])) as [
    { number: string },
  ];
  return row.number;
}
