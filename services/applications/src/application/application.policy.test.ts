import { type Actor, type AgencyRight, type MunicipalityRight, ROLES } from '@hub/domain';
import { describe, expect, it } from 'vitest';
import {
  availableSteps,
  mayTake,
  STEP_AUDIENCES,
  type StepFacts,
  visibleTo,
} from './application.policy.ts';
import { ApplicationState, ApplicationStep } from './application-state.ts';

const person = { userId: 'u', userName: 'U' };
const applicant = (...rights: MunicipalityRight[]): Actor => ({
  audience: 'municipality',
  organisationId: 'mechelen',
  rights,
  ...person,
});
const agency = (...rights: AgencyRight[]): Actor => ({
  audience: 'agency',
  organisationId: 'abb',
  rights,
  ...person,
});
const partner: Actor = {
  audience: 'partner',
  organisationId: 'stap',
  rights: ['editor'],
  ...person,
};
const citizen: Actor = { audience: 'public' };

const opensAt = new Date('2026-11-01T00:00:00Z');
const closesAt = new Date('2026-12-31T11:00:00Z');
const during = new Date('2026-12-01T00:00:00Z');
const facts = (change: Partial<StepFacts> = {}, rollingDecision = true): StepFacts => ({
  round: { opensAt, closesAt, rollingDecision },
  proposedBy: null,
  now: during,
  ...change,
});
const {
  DRAFT,
  LAPSED,
  SUBMITTED,
  WITHDRAWN,
  RETURNED,
  INADMISSIBLE,
  ADMISSIBLE,
  ASSESSED,
  DECIDED,
} = ApplicationState;
const { EDIT, SUBMIT, WITHDRAW, FIND_ADMISSIBLE, FIND_INADMISSIBLE, PROPOSE, DECIDE } =
  ApplicationStep;

const steps = (actor: Actor, state: ApplicationState, given = facts(), applicantId = 'mechelen') =>
  availableSteps(actor, { applicantId, state }, given);

// An answer with a step that the contract of its reader does not name would be an error instead of a list.
it.each(Object.values(ApplicationStep))(
  '%s is named in the contract of who may take it',
  (step) => {
    const mighty = [applicant(...ROLES.municipality), agency(...ROLES.agency), partner, citizen];
    const takers = mighty.filter((actor) => mayTake(actor, step, { applicantId: 'mechelen' }));
    expect(takers.map(({ audience }) => audience)).toEqual(STEP_AUDIENCES[step]);
  },
);

describe('the steps somebody may take', () => {
  const everything: AgencyRight[] = ['case-officer', 'juror', 'approver'];
  it.each<[ApplicationState, ApplicationStep[], ApplicationStep[]]>([
    [DRAFT, [EDIT, SUBMIT], []],
    [LAPSED, [], []],
    [SUBMITTED, [WITHDRAW], [FIND_ADMISSIBLE, FIND_INADMISSIBLE]],
    [WITHDRAWN, [], []],
    [RETURNED, [], []],
    [INADMISSIBLE, [], []],
    [ADMISSIBLE, [], [PROPOSE]],
    [ASSESSED, [], [PROPOSE, DECIDE]],
    [DECIDED, [], []],
  ])('in %s', (state, ofApplicant, ofAgency) => {
    expect(steps(applicant('editor', 'signatory'), state)).toEqual(ofApplicant);
    expect(steps(agency(...everything), state)).toEqual(ofAgency);
    for (const actor of [
      partner,
      citizen,
      applicant('reader', 'finance-director'),
      agency('reader'),
    ]) {
      expect(steps(actor, state)).toEqual([]);
    }
    expect(steps(applicant('editor', 'signatory'), state, facts(), 'gent')).toEqual([]);
  });

  it('follow the rights', () => {
    expect(steps(applicant('editor'), DRAFT)).toEqual([EDIT]);
    expect(steps(applicant('signatory'), DRAFT)).toEqual([SUBMIT]);
    expect(steps(agency('juror'), ASSESSED)).toEqual([PROPOSE]);
    expect(steps(agency('approver'), ASSESSED)).toEqual([DECIDE]);
  });

  it.each<[string, Date, boolean]>([
    ['before opening', new Date(+opensAt - 1), false],
    ['at opening', opensAt, true],
    ['just before closing', new Date(+closesAt - 1), true],
    ['at closing', closesAt, false],
  ])('submit %s', (_, now, open) => {
    expect(steps(applicant('signatory'), DRAFT, facts({ now }))).toEqual(open ? [SUBMIT] : []);
  });

  it('decide, not on one’s own proposal and not before the window closed', () => {
    const approver = agency('approver');
    expect(steps(approver, ASSESSED, facts({ proposedBy: 'u' }))).toEqual([]);
    expect(steps(approver, ASSESSED, facts({ proposedBy: 'another' }))).toEqual([DECIDE]);
    expect(steps(approver, ASSESSED, facts({}, false))).toEqual([]);
    expect(steps(approver, ASSESSED, facts({ now: closesAt }, false))).toEqual([DECIDE]);
  });
});

describe('the rows somebody may see', () => {
  it('are narrowed in the query, and none at all for partners and the public', () => {
    expect(visibleTo(partner)).toBeNull();
    expect(visibleTo(citizen)).toBeNull();
    expect(visibleTo(agency('reader'))).toEqual({
      sql: 'application.state not in (:...privateStates)',
      parameters: { privateStates: [DRAFT, LAPSED] },
    });
    expect(visibleTo(applicant())?.sql).toContain('application.applicant_id = :own');
    expect(visibleTo(applicant())?.parameters.own).toBe('mechelen');
  });
});
