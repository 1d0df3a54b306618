import type { Draft } from './submission.rules.ts';

/** What a receipt (ontvangstbewijs) stands for. */
export interface Submitted extends Draft {
  readonly applicationId: string;
  readonly number: string;
  readonly revision: number;
  readonly roundId: string;
  readonly policyVersion: number;
  readonly applicantId: string;
  readonly cooperationId: string | null;
  readonly submittedAt: Date;
}

/** One text for one content: fixed order of the fields, lines by code, only what is planned or reached. */
export function canonicalContent(submitted: Submitted): string {
  const { contact, lines } = submitted;
  return JSON.stringify({
    format: 1,
    application: submitted.applicationId,
    number: submitted.number,
    revision: submitted.revision,
    round: submitted.roundId,
    policyVersion: submitted.policyVersion,
    applicant: submitted.applicantId,
    cooperation: submitted.cooperationId,
    submittedAt: submitted.submittedAt.toISOString(),
    contact: [contact.firstName, contact.lastName, contact.phone, contact.email],
    iban: submitted.iban,
    lines: lines
      .filter(({ currentReach, plannedReach }) => currentReach > 0 || plannedReach > 0)
      .map((line) => [line.indicatorCode, line.currentReach, line.plannedReach, line.priority])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  });
}
