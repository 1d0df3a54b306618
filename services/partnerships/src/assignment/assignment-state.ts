/** Life of an assignment (inzet van een partner). Wire, database and code use the same words. */
export enum AssignmentState {
  PROPOSED = 'PROPOSED',
  ACTIVE = 'ACTIVE',
  DECLINED = 'DECLINED',
  ENDED = 'ENDED',
  CANCELLED = 'CANCELLED',
}

export enum AssignmentStep {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  CANCEL = 'CANCEL',
}

const { PROPOSED, ACTIVE, DECLINED, CANCELLED } = AssignmentState;

interface Move {
  readonly from: readonly AssignmentState[];
  readonly to: AssignmentState;
  readonly needsReason: boolean;
}

/** Where each step may start, and where it leads. */
export const MOVES: Readonly<Record<AssignmentStep, Move>> = {
  ACCEPT: { from: [PROPOSED], to: ACTIVE, needsReason: false },
  DECLINE: { from: [PROPOSED], to: DECLINED, needsReason: true },
  CANCEL: { from: [PROPOSED, ACTIVE], to: CANCELLED, needsReason: true },
};
