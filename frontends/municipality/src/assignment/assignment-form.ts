import { parseEuro, parseReach } from '@hub/domain';
import type { AssignmentRefusalCode, ProposeAssignmentInput } from '../generated/graphql.ts';

/** What a person typed; kept as text. */
export interface AssignmentForm {
  readonly partnerId: string;
  readonly roundId: string;
  readonly indicatorId: string;
  readonly reach: string;
  readonly amount: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string;
}

export const EMPTY_FORM: AssignmentForm = {
  partnerId: '',
  roundId: '',
  indicatorId: '',
  reach: '',
  amount: '0',
  startsOn: '',
  endsOn: '',
  note: '',
};

export type FormProblem = {
  readonly field: keyof AssignmentForm;
  readonly code: AssignmentRefusalCode;
};

/** Reads the form: the input for the server, or what is to mend, in the order of the fields. */
export function readAssignment(
  form: AssignmentForm,
): { readonly input: ProposeAssignmentInput } | { readonly problems: readonly FormProblem[] } {
  const reach = parseReach(form.reach);
  const amount = parseEuro(form.amount);
  const problems: FormProblem[] = [];
  if (!form.partnerId) problems.push({ field: 'partnerId', code: 'UNKNOWN_PARTNER' });
  if (!form.roundId) problems.push({ field: 'roundId', code: 'UNKNOWN_ROUND' });
  if (!form.indicatorId) problems.push({ field: 'indicatorId', code: 'UNKNOWN_INDICATOR' });
  if (!reach.ok || reach.value === 0) problems.push({ field: 'reach', code: 'REACH_NOT_POSITIVE' });
  if (amount === undefined || amount < 0)
    problems.push({ field: 'amount', code: 'AMOUNT_NEGATIVE' });
  if (!form.startsOn || !form.endsOn || form.endsOn < form.startsOn)
    problems.push({ field: 'endsOn', code: 'DATES_REVERSED' });
  if (problems.length > 0 || !reach.ok || amount === undefined) return { problems };
  const { partnerId, roundId, indicatorId, startsOn, endsOn } = form;
  const note = form.note.trim() === '' ? null : form.note.trim();
  return {
    input: { partnerId, roundId, indicatorId, reach: reach.value, amount, startsOn, endsOn, note },
  };
}
