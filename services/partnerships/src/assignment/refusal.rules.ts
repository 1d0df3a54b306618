/** Permanent codes of every expected "no". A code is never reused for another meaning. */
export enum AssignmentRefusalCode {
  REACH_NOT_POSITIVE = 'REACH_NOT_POSITIVE',
  AMOUNT_NEGATIVE = 'AMOUNT_NEGATIVE',
  DATES_REVERSED = 'DATES_REVERSED',
  UNKNOWN_PARTNER = 'UNKNOWN_PARTNER',
  UNKNOWN_INDICATOR = 'UNKNOWN_INDICATOR',
  UNKNOWN_ROUND = 'UNKNOWN_ROUND',
  STALE_VERSION = 'STALE_VERSION',
  WRONG_STATE = 'WRONG_STATE',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  REASON_MISSING = 'REASON_MISSING',
}

/** What a rule says no with. */
export interface Refusal {
  readonly code: AssignmentRefusalCode;
  readonly field: string | null;
}
