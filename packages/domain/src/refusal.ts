/** Permanent codes of every expected "no". A code is never reused for another meaning. */
export const REFUSAL_CODES = [
  'REACH_NOT_WHOLE',
  'REACH_NEGATIVE',
  'REACH_ABOVE_MAXIMUM',
  'ACTION_ABOVE_CEILING',
  'PRIORITY_MISSING',
  'PRIORITY_DOUBLE',
  'PRIORITY_GAP',
  'NOTHING_PLANNED',
  'NOT_FUNDABLE_IN_ROUND',
  'BELOW_THRESHOLD',
  'TWO_REGIONS',
  'ALREADY_IN_COOPERATION',
  'APPLICANT_KIND_NOT_ALLOWED',
  'IBAN_INVALID',
  'IBAN_MISSING',
  'CONTACT_INCOMPLETE',
  'EMAIL_INVALID',
  'PHONE_INVALID',
  'TEXT_TOO_LONG',
  'WINDOW_NOT_OPEN',
  'WINDOW_CLOSED',
  'STALE_VERSION',
  'NOT_A_DRAFT',
  'ALREADY_STARTED',
  'UNKNOWN_ROUND',
  'UNKNOWN_INDICATOR',
  'WRONG_STATE',
  'AWARD_ABOVE_REQUEST',
  'AWARD_ABOVE_BUDGET',
  'SAME_PERSON',
  'DECISION_REFERENCE_MISSING',
  'PLAN_ALL_OR_NOTHING',
  'ORGANISATION_UNKNOWN',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why something cannot go on, and where: the field of the form, the indicator's row, the limit that was passed. */
export interface Problem {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly indicatorCode?: string;
  readonly limit?: number;
}
