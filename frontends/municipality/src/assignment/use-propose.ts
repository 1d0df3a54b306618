import { useGraphMutation } from '@hub/client/graph';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProposeAssignmentDocument } from '../generated/graphql.ts';
import {
  type AssignmentForm,
  EMPTY_FORM,
  type FormProblem,
  readAssignment,
} from './assignment-form.ts';

/** The form of a new assignment; what was typed stays until the server took it. */
export function usePropose(onProposed: () => void) {
  const { t } = useLingui();
  const propose = useGraphMutation(ProposeAssignmentDocument);
  const [form, setForm] = useState<AssignmentForm>(EMPTY_FORM);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [message, setMessage] = useState<string>();

  const send = async (): Promise<void> => {
    setMessage(undefined);
    const read = readAssignment(form);
    if ('problems' in read) return setProblems(read.problems);
    setProblems([]);
    const outcome = await propose.run({ input: read.input });
    if (!outcome.ok) {
      return setMessage(
        t`De hub is niet bereikt. Wat je typte, staat nog hier; probeer het opnieuw.`,
      );
    }
    const answer = outcome.data.proposeAssignment;
    if (answer.__typename === 'AssignmentRefused') {
      return setProblems([
        { field: (answer.field ?? 'note') as keyof AssignmentForm, code: answer.code },
      ]);
    }
    setForm(EMPTY_FORM);
    return onProposed();
  };
  const change = (part: Partial<AssignmentForm>) => setForm((before) => ({ ...before, ...part }));
  return { form, change, problems, message, send, busy: propose.running };
}
