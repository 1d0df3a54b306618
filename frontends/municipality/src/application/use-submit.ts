import { useGraphMutation } from '@hub/client/graph';
import type { Problem } from '@hub/domain';
import { useState } from 'react';
import { SubmitApplicationDocument } from '../generated/graphql.ts';
import { refusalOf } from './refusal-of.ts';
import type { Draft } from './use-draft.ts';

/** Hands the draft in: first what is typed goes to the server, then the version that the server has is submitted. */
export function useSubmit(draft: Draft, onSubmitted: () => void) {
  const submit = useGraphMutation(SubmitApplicationDocument);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [unreached, setUnreached] = useState(false);

  const send = async (): Promise<void> => {
    setUnreached(false);
    if (!(await draft.flush())) return;
    const { id, version } = draft.known;
    const outcome = await submit.run({ id, version });
    if (!outcome.ok) return setUnreached(true);
    const answer = outcome.data.submitApplication;
    if (answer.__typename === 'Application') return onSubmitted();
    const refusal = refusalOf(answer);
    // the second of two clicks: it is in already
    if (refusal.current && refusal.current.state !== 'DRAFT') return onSubmitted();
    if (refusal.current) draft.accept(refusal.current);
    return setRefused(refusal.problems);
  };
  return { send, refused, unreached, busy: submit.running || draft.saving };
}
