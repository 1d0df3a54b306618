/** The advance is paid ahead, the balance after the final report. */
export enum InstalmentKind {
  ADVANCE = 'ADVANCE',
  BALANCE = 'BALANCE',
}

export enum InstalmentState {
  PLANNED = 'PLANNED',
  PAYABLE = 'PAYABLE',
  ON_HOLD = 'ON_HOLD',
  BATCHED = 'BATCHED',
  PAID = 'PAID',
  RETURNED = 'RETURNED',
  CANCELLED = 'CANCELLED',
}

/** What has to happen before an instalment can be paid. */
export const INSTALMENT_TRIGGER: Readonly<Record<InstalmentKind, string>> = {
  [InstalmentKind.ADVANCE]: 'AWARD_DECIDED',
  [InstalmentKind.BALANCE]: 'FINAL_REPORT_ACCEPTED',
};
