/** Life of an application (aanvraag). Wire, database and code use the same words. */
export enum ApplicationState {
  DRAFT = 'DRAFT',
  LAPSED = 'LAPSED',
  SUBMITTED = 'SUBMITTED',
  WITHDRAWN = 'WITHDRAWN',
  RETURNED = 'RETURNED',
  INADMISSIBLE = 'INADMISSIBLE',
  ADMISSIBLE = 'ADMISSIBLE',
  ASSESSED = 'ASSESSED',
  DECIDED = 'DECIDED',
}

/** New, continued from an earlier award, or an extension of one. */
export enum ApplicationKind {
  NEW = 'NEW',
  CONTINUATION = 'CONTINUATION',
  EXTENSION = 'EXTENSION',
}

/** What somebody can do with an application; screens draw their buttons from it. */
export enum ApplicationStep {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  WITHDRAW = 'WITHDRAW',
  FIND_ADMISSIBLE = 'FIND_ADMISSIBLE',
  FIND_INADMISSIBLE = 'FIND_INADMISSIBLE',
  PROPOSE = 'PROPOSE',
  DECIDE = 'DECIDE',
}

const { EDIT, SUBMIT, WITHDRAW, FIND_ADMISSIBLE, FIND_INADMISSIBLE, PROPOSE, DECIDE } =
  ApplicationStep;

const STEPS: Readonly<Record<ApplicationState, readonly ApplicationStep[]>> = {
  DRAFT: [EDIT, SUBMIT],
  LAPSED: [],
  SUBMITTED: [WITHDRAW, FIND_ADMISSIBLE, FIND_INADMISSIBLE],
  WITHDRAWN: [],
  RETURNED: [],
  INADMISSIBLE: [],
  ADMISSIBLE: [PROPOSE],
  ASSESSED: [PROPOSE, DECIDE],
  DECIDED: [],
};

const AFTER: Readonly<Record<ApplicationStep, ApplicationState>> = {
  EDIT: ApplicationState.DRAFT,
  SUBMIT: ApplicationState.SUBMITTED,
  WITHDRAW: ApplicationState.WITHDRAWN,
  FIND_ADMISSIBLE: ApplicationState.ADMISSIBLE,
  FIND_INADMISSIBLE: ApplicationState.INADMISSIBLE,
  PROPOSE: ApplicationState.ASSESSED,
  DECIDE: ApplicationState.DECIDED,
};

/** The steps that a state allows, whoever takes them. */
export const stepsFrom = (state: ApplicationState): readonly ApplicationStep[] => STEPS[state];
export const stateAfter = (step: ApplicationStep): ApplicationState => AFTER[step];

/** Only the applicant sees these. */
export const PRIVATE_STATES: readonly ApplicationState[] = [
  ApplicationState.DRAFT,
  ApplicationState.LAPSED,
];

/** Submitted and not decided yet: what they ask stands against the budget. */
export const PENDING_STATES: readonly ApplicationState[] = [
  ApplicationState.SUBMITTED,
  ApplicationState.RETURNED,
  ApplicationState.ADMISSIBLE,
  ApplicationState.ASSESSED,
];
