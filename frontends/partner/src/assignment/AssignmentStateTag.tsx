import { StatusTag } from '@hub/ui';
import type { AssignmentState } from '../generated/graphql.ts';
import { TONES, useStateText } from './state-text.ts';

/** Where an assignment stands. What runs as it should gets no pill. */
export function AssignmentStateTag({ state }: { readonly state: AssignmentState }) {
  const textOf = useStateText();
  return (
    <StatusTag tone={TONES[state]} plain={state === 'ACTIVE' || state === 'ENDED'}>
      {textOf(state)}
    </StatusTag>
  );
}
