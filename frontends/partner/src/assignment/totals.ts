import type { Assignment } from './assignment.ts';

type Counted = Pick<Assignment, 'state' | 'amount'> & {
  readonly localGovernment: { readonly id: string };
};

/** An assignment that was declined or cancelled commits nobody to anything. */
const counts = ({ state }: Counted): boolean => state !== 'DECLINED' && state !== 'CANCELLED';

/** Cents of the assignments that stand, and whether some were left out. */
export function totalOf(assignments: readonly Counted[]): {
  readonly amount: number;
  readonly leftOut: number;
} {
  const standing = assignments.filter(counts);
  return {
    amount: standing.reduce((sum, { amount }) => sum + amount, 0),
    leftOut: assignments.length - standing.length,
  };
}

/** How the organisation stands, for the lead of its page. */
export function countsOf(assignments: readonly Counted[]): {
  readonly governments: number;
  readonly proposed: number;
  readonly active: number;
} {
  const inState = (state: Counted['state']) =>
    assignments.filter((assignment) => assignment.state === state).length;
  return {
    governments: new Set(assignments.map(({ localGovernment }) => localGovernment.id)).size,
    proposed: inState('PROPOSED'),
    active: inState('ACTIVE'),
  };
}
