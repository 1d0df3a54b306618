import { Card, TaskList } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { AnswerRow } from './AnswerRow.tsx';
import type { Assignment } from './assignment.ts';
import { useAnswers } from './use-answers.ts';

/** What waits for an answer. What was answered on this visit, here or by a colleague, stays with how it ended. */
export function AnswerList({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const answers = useAnswers();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const shown = assignments.filter(({ id, state }) => state === 'PROPOSED' || asked.has(id));
  const unknown = shown.filter(({ id }) => !asked.has(id));
  if (unknown.length > 0) setAsked(new Set(shown.map(({ id }) => id)));
  if (shown.length === 0) return null;
  const open = shown.filter(({ state }) => state === 'PROPOSED');
  const readOnly =
    open.length > 0 && open.every(({ availableSteps }) => availableSteps.length === 0);
  return (
    <Card
      className="answers"
      flush
      heading={<Trans>Eerst te beantwoorden</Trans>}
      aside={
        readOnly && <Trans>Alleen wie mag bewerken voor jullie organisatie, kan antwoorden.</Trans>
      }
    >
      <TaskList>
        {shown.map((assignment) => (
          <AnswerRow key={assignment.id} assignment={assignment} answers={answers} />
        ))}
      </TaskList>
    </Card>
  );
}
