import type { AssignmentState } from '../generated/graphql.ts';
import type { Assignment } from './assignment.ts';

/** What the table shows; it lives in the address, so that a link shows the same. */
export interface AssignmentFilter {
  readonly state: AssignmentState | null;
  /** slug */
  readonly round: string | null;
}

export const STATES: readonly AssignmentState[] = [
  'PROPOSED',
  'ACTIVE',
  'ENDED',
  'DECLINED',
  'CANCELLED',
];

/** Reads the filter from an address. What it does not know counts as not filtered. */
export function readFilter(search: string): AssignmentFilter {
  const parameters = new URLSearchParams(search);
  const state = parameters.get('stand')?.toUpperCase();
  return {
    state: STATES.find((known) => known === state) ?? null,
    round: parameters.get('ronde') || null,
  };
}

/** The filter as the end of an address: "?stand=active&ronde=ronde-3", or nothing. */
export function writeFilter({ state, round }: AssignmentFilter): string {
  const parameters = new URLSearchParams();
  if (state) parameters.set('stand', state.toLowerCase());
  if (round) parameters.set('ronde', round);
  const text = parameters.toString();
  return text && `?${text}`;
}

export const matches =
  ({ state, round }: AssignmentFilter) =>
  (
    assignment: Pick<Assignment, 'state'> & {
      readonly round?: { readonly slug: string } | null;
    },
  ): boolean =>
    (state === null || assignment.state === state) &&
    (round === null || assignment.round?.slug === round);
