import { Card, Task, TaskList } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { AnswerButtons } from './AnswerButtons.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import type { Assignment } from './assignment.ts';
import { useAnswers } from './use-answers.ts';

/** Answers this one proposal; gone once there is nothing to answer or to tell. */
export function AnswerCard({ assignment }: { readonly assignment: Assignment }) {
  const answers = useAnswers();
  const message = answers.messageOf(assignment.id);
  const waits = assignment.state === 'PROPOSED' && assignment.availableSteps.length > 0;
  if (!waits) return message ? <AnswerNote message={message} /> : null;
  const government = assignment.localGovernment.name;
  return (
    <Card className="answers" flush>
      <TaskList>
        <Task
          first
          title={<Trans>Nemen jullie deze opdracht aan?</Trans>}
          hint={<Trans>{government} ziet jullie antwoord meteen.</Trans>}
          end={<AnswerButtons assignment={assignment} answers={answers} />}
        >
          {message && <AnswerNote message={message} />}
        </Task>
      </TaskList>
    </Card>
  );
}
