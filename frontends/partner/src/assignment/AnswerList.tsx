import { Card, TaskList } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { AnswerRow } from './AnswerRow.tsx';
import type { Assignment } from './assignment.ts';
import { useAnswers } from './use-answers.ts';

/** What waits for an answer. What was answered on this visit stays, with how it ended. */
export function AnswerList({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const answers = useAnswers();
  const shown = assignments.filter(
    ({ id, state }) => state === 'PROPOSED' || answers.messageOf(id) !== undefined,
  );
  if (shown.length === 0) return null;
  const readOnly = shown.every(
    ({ id, availableSteps }) => availableSteps.length === 0 && !answers.messageOf(id),
  );
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
