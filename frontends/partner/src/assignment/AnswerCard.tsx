import { Card, TaskList } from '@hub/ui';
import { AnswerRow } from './AnswerRow.tsx';
import type { Assignment } from './assignment.ts';
import { useAnswers } from './use-answers.ts';

/** Answers this one proposal; gone once there is nothing to answer or to tell. */
export function AnswerCard({ assignment }: { readonly assignment: Assignment }) {
  const answers = useAnswers();
  const waits = assignment.state === 'PROPOSED' && assignment.availableSteps.length > 0;
  if (!waits && !answers.messageOf(assignment.id)) return null;
  return (
    <Card className="answers" flush>
      <TaskList>
        <AnswerRow assignment={assignment} answers={answers} />
      </TaskList>
    </Card>
  );
}
