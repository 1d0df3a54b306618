import { DemoLabel, Task } from '@hub/ui';
import { BASE } from '../base.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import { AssignmentStateTag } from './AssignmentStateTag.tsx';
import type { Assignment } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';
import type { Answers } from './use-answers.ts';

interface AnswerRowProps {
  readonly assignment: Assignment;
  readonly answers: Answers;
}

/** One proposal: who asks what, for how much, and the buttons to answer it. */
export function AnswerRow({ assignment, answers }: AnswerRowProps) {
  const message = answers.messageOf(assignment.id);
  const { state, fictional, localGovernment } = assignment;
  return (
    <Task
      first={state === 'PROPOSED'}
      title={
        <>
          <a href={`${BASE}/opdracht/${assignment.id}`}>{localGovernment.name}</a>{' '}
          {fictional && <DemoLabel />}
        </>
      }
      hint={<Proposal assignment={assignment} />}
      end={
        state === 'PROPOSED' ? (
          <AnswerButtons assignment={assignment} answers={answers} />
        ) : (
          <AssignmentStateTag state={state} />
        )
      }
    >
      {message && <AnswerNote message={message} />}
    </Task>
  );
}

function Proposal({ assignment }: { readonly assignment: Assignment }) {
  const text = useAssignmentText()(assignment);
  return (
    <>
      <span className="proposal-what">{text.action}</span>
      <span className="proposal-terms">
        <b>
          {text.reach} {text.unit}
        </b>
        <b>{text.amount}</b>
        <span>{text.period}</span>
        <span>{assignment.number}</span>
      </span>
      {assignment.note && <q className="proposal-note">{assignment.note}</q>}
    </>
  );
}
