import {
  type ApplicantFacts,
  type Contact,
  checkContact,
  checkIban,
  checkPriorities,
  checkReach,
  isWithin,
  normaliseIban,
  normalisePhone,
  type PlannedLine,
  type Problem,
} from '@hub/domain';
import { eligibilityProblems } from '../eligibility/eligibility.rules.ts';
import type { Policy } from '../round/round-policy.entity.ts';

/** Everything that submitting looks at. */
export interface Draft {
  readonly contact: Contact;
  readonly iban: string | null;
  readonly lines: readonly PlannedLine[];
}

export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** A request that came in one millisecond before closing is in time; one at the closing instant is not. */
export function windowProblems(window: Window, receivedAt: Date): Problem[] {
  if (isWithin(window, receivedAt)) return [];
  return [{ code: receivedAt < window.opensAt ? 'WINDOW_NOT_OPEN' : 'WINDOW_CLOSED' }];
}

/** What stops the submission (indienen) of this draft, all at once and each with its place. */
export function submissionProblems(
  draft: Draft,
  policy: Policy,
  applicant: ApplicantFacts | null,
): Problem[] {
  const lines = inCatalogueOrder(policy, draft.lines);
  return [
    ...(applicant
      ? eligibilityProblems(policy, applicant)
      : [{ code: 'ORGANISATION_UNKNOWN' as const }]),
    ...checkContact(draft.contact),
    ...checkIban(draft.iban),
    ...checkReach(policy, lines),
    ...checkPriorities(lines, policy.priorityScope, policy),
  ];
}

/** Of two rows with one priority the later one on the screen is told. */
function inCatalogueOrder(policy: Policy, lines: readonly PlannedLine[]): PlannedLine[] {
  const place = new Map(policy.indicators.map(({ code }, index) => [code, index]));
  const placeOf = ({ indicatorCode }: PlannedLine) => place.get(indicatorCode) ?? place.size;
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Contact and account as they are kept once submitted: E.164 and without spaces. Call it on what passed the checks. */
export function normalised({ contact, iban }: Draft): Pick<Draft, 'contact' | 'iban'> {
  const trimmed = (text: string | null) => text?.trim() ?? null;
  return {
    contact: {
      firstName: trimmed(contact.firstName),
      lastName: trimmed(contact.lastName),
      phone: normalisePhone(contact.phone ?? '') ?? trimmed(contact.phone),
      email: trimmed(contact.email),
    },
    iban: iban === null ? null : normaliseIban(iban),
  };
}
