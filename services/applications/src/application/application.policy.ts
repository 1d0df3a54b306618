import { type Actor, type Audience, isWithin, may } from '@hub/domain';
import type { Application } from './application.entity.ts';
import { ApplicationStep, PRIVATE_STATES, stepsFrom } from './application-state.ts';

/** Which rows of `application` an actor may see, as a condition. */
export interface RowScope {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The applicant sees its own; members of a cooperation see what their lead filed; the agency sees everything that was submitted. `null`
 * means none: callers must not query at all.
 */
export function visibleTo(actor: Actor): RowScope | null {
  switch (actor.audience) {
    case 'agency':
      return {
        sql: 'application.state not in (:...privateStates)',
        parameters: { privateStates: PRIVATE_STATES },
      };
    case 'municipality':
      return {
        sql: `(application.applicant_id = :own or application.state not in (:...privateStates)
          and application.cooperation_id in (select m.cooperation_id
            from applications.cooperation_member_snapshot m where m.organisation_id = :own))`,
        parameters: { own: actor.organisationId, privateStates: PRIVATE_STATES },
      };
    case 'partner':
    case 'public':
      return null;
  }
}

type Applied = Pick<Application, 'applicantId'>;

/** Only the applicant files; the agency never files for it. */
export const isApplicant = (actor: Actor, { applicantId }: Applied): boolean =>
  actor.audience === 'municipality' && actor.organisationId === applicantId;

/** The account number is for the applicant and the agency, not for the other members of a cooperation. */
export const seesAccount = (actor: Actor, application: Applied): boolean =>
  actor.audience === 'agency' || isApplicant(actor, application);

export const mayStart = (actor: Actor): boolean => may(actor, 'application.edit');

/** Whether this is the actor's kind of step, whatever the state. */
export function mayTake(actor: Actor, step: ApplicationStep, application: Applied): boolean {
  switch (step) {
    case ApplicationStep.EDIT:
      return isApplicant(actor, application) && may(actor, 'application.edit');
    case ApplicationStep.SUBMIT:
      return isApplicant(actor, application) && may(actor, 'application.submit');
    case ApplicationStep.WITHDRAW:
      return isApplicant(actor, application) && may(actor, 'application.withdraw');
    case ApplicationStep.FIND_ADMISSIBLE:
    case ApplicationStep.FIND_INADMISSIBLE:
      return may(actor, 'application.judge-admissibility');
    case ApplicationStep.PROPOSE:
      return may(actor, 'award.propose');
    case ApplicationStep.DECIDE:
      return may(actor, 'award.decide');
  }
}

/** Whose contract names the step: nobody has to know a word for what it can never do. */
export const STEP_AUDIENCES: Readonly<Record<ApplicationStep, readonly Audience[]>> = {
  EDIT: ['municipality'],
  SUBMIT: ['municipality'],
  WITHDRAW: ['municipality'],
  FIND_ADMISSIBLE: ['agency'],
  FIND_INADMISSIBLE: ['agency'],
  PROPOSE: ['agency'],
  DECIDE: ['agency'],
};

/** What the answer depends on besides the actor and the application. */
export interface StepFacts {
  readonly round: {
    readonly opensAt: Date;
    readonly closesAt: Date;
    readonly rollingDecision: boolean;
  };
  /** User who proposed the award; null: nothing proposed, or not for this actor. */
  readonly proposedBy: string | null;
  readonly now: Date;
}

/** The steps this actor may take now. Screens draw their buttons from it. */
export function availableSteps(
  actor: Actor,
  application: Pick<Application, 'applicantId' | 'state'>,
  facts: StepFacts,
): ApplicationStep[] {
  return stepsFrom(application.state).filter(
    (step) => mayTake(actor, step, application) && isTimely(step, actor, facts),
  );
}

function isTimely(step: ApplicationStep, actor: Actor, facts: StepFacts): boolean {
  if (step === ApplicationStep.SUBMIT) return isWithin(facts.round, facts.now);
  if (step !== ApplicationStep.DECIDE) return true;
  const isProposer = actor.audience === 'agency' && actor.userId === facts.proposedBy;
  return !isProposer && mayDecideNow(facts.round, facts.now);
}

/** A round decides after its window; only the demonstration decides while it is open. */
export const mayDecideNow = (round: StepFacts['round'], now: Date): boolean =>
  round.rollingDecision || now >= round.closesAt;
