import type { ApplicationSort, ApplicationState } from '../generated/graphql.ts';

/** What the work list shows; lives in the address, so that a view can be shared and comes back with the Back button. */
export interface WorklistView {
  readonly round: string | null;
  readonly state: ApplicationState | null;
  readonly search: string;
  readonly sort: ApplicationSort;
}

/** The steps of a file as the agency sees them; drafts are not its business. */
export const STEPS = [
  'SUBMITTED',
  'ADMISSIBLE',
  'ASSESSED',
  'DECIDED',
  'INADMISSIBLE',
  'WITHDRAWN',
] as const satisfies readonly ApplicationState[];
const SORTS = [
  'SUBMITTED_AT_DESC',
  'SUBMITTED_AT_ASC',
  'REQUESTED_DESC',
  'NUMBER',
] as const satisfies readonly ApplicationSort[];

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/** Reads the address; what it does not know is left out. */
export const readView = (params: URLSearchParams): WorklistView => ({
  round: params.get('ronde'),
  state: oneOf(STEPS, params.get('stand')),
  search: params.get('zoek') ?? '',
  sort: oneOf(SORTS, params.get('sorteer')) ?? 'SUBMITTED_AT_DESC',
});

/** The address of a view; usual choices are left out. */
export function writeView(view: WorklistView): string {
  const params = new URLSearchParams();
  if (view.round) params.set('ronde', view.round);
  if (view.state) params.set('stand', view.state);
  if (view.search) params.set('zoek', view.search);
  if (view.sort !== 'SUBMITTED_AT_DESC') params.set('sorteer', view.sort);
  return params.toString();
}
