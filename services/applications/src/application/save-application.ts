import { calculateSubsidy } from '@hub/domain';
import type { Context } from '../context.ts';
import { Application } from './application.entity.ts';
import { ApplicationState, ApplicationStep } from './application-state.ts';
import { contactColumns, contactOf } from './contact.ts';
import {
  cleanText,
  type DraftChange,
  mergeContact,
  mergeLines,
  storageProblems,
} from './draft.rules.ts';
import { lockForStep } from './find-application.ts';
import { PlannedReach } from './planned-reach.entity.ts';
import { type Refused, refuse } from './refusal.ts';

/** What a save names and brings. */
export interface SaveApplication extends DraftChange {
  readonly id: string;
  readonly version: number;
}

/** Saves part of a draft. What is incomplete or wrong stays as typed; only what cannot be kept is refused, and then all of it. */
export async function saveApplication(
  context: Context,
  input: SaveApplication,
): Promise<Application | Refused> {
  const application = await lockForStep(context, input.id, ApplicationStep.EDIT);
  const current = (code: 'NOT_A_DRAFT' | 'STALE_VERSION') => refuse({ code }, application);
  if (application.state !== ApplicationState.DRAFT) return current('NOT_A_DRAFT');
  if (application.version !== input.version) return current('STALE_VERSION');

  const policy = await currentPolicy(context, application.roundId);
  const problems = storageProblems(input, new Set(policy.indicators.map(({ code }) => code)));
  if (problems.length > 0) return refuse(problems, application);

  const requestedCents = await saveLines(context, application, input.lines ?? [], (lines) =>
    calculateSubsidy(policy, lines),
  );
  const change = {
    ...contactColumns(mergeContact(contactOf(application), input.contact)),
    ...(input.iban !== undefined && { iban: cleanText(input.iban) }),
    requestedCents,
    version: application.version + 1,
    savedAt: context.receivedAt,
  };
  await context.tx.update(Application, { id: application.id }, change);
  return Object.assign(application, change);
}

/** The policy of this moment: a draft always follows the newest version. */
async function currentPolicy({ loaders }: Context, roundId: string) {
  const round = await loaders.round.load(roundId);
  if (!round) throw new Error(`Round ${roundId} is gone.`);
  return loaders.policy(roundId, round.policyVersion);
}

/** Writes the changed rows and tells what all rows together request. */
async function saveLines(
  { tx }: Context,
  { id: applicationId, requestedCents }: Application,
  changed: NonNullable<DraftChange['lines']>,
  calculate: (lines: ReturnType<typeof mergeLines>) => { requestedCents: number },
): Promise<number> {
  if (changed.length === 0) return requestedCents;
  const kept = await tx.findBy(PlannedReach, { applicationId });
  const rows = mergeLines([], changed).map((line) => ({ ...line, applicationId }));
  await tx
    .createQueryBuilder()
    .insert()
    .into(PlannedReach)
    .values(rows)
    .orUpdate(['current_reach', 'planned_reach', 'priority'], ['application_id', 'indicator_code'])
    .execute();
  return calculate(mergeLines(kept, changed)).requestedCents;
}
