import { Banner, Button, DemoLabel, Task } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { BASE } from '../base.ts';
import { AssignmentStateTag } from './AssignmentStateTag.tsx';
import type { Assignment } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import type { AnswerMessage, Answers } from './use-answers.ts';

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
      {message && <Message message={message} />}
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

function AnswerButtons({ assignment, answers }: AnswerRowProps) {
  const [declining, setDeclining] = useState(false);
  const { id, availableSteps } = assignment;
  const busy = answers.running === id;
  const decline = async (reason: string) => {
    await answers.decline(assignment, reason);
    setDeclining(false);
  };
  return (
    <div className="answer-buttons">
      {availableSteps.includes('DECLINE') && (
        <Button variant="secondary" size="small" busy={busy} onClick={() => setDeclining(true)}>
          <Trans>Weiger</Trans>
        </Button>
      )}
      {availableSteps.includes('ACCEPT') && (
        <Button size="small" busy={busy} onClick={() => void answers.accept(assignment)}>
          <Trans>Aanvaard</Trans>
        </Button>
      )}
      <DeclineDialog
        assignment={assignment}
        open={declining}
        busy={busy}
        onClose={() => setDeclining(false)}
        onDecline={(reason) => void decline(reason)}
      />
    </div>
  );
}

/** The button that had the focus may be gone, so the message takes it. */
function Message({ message }: { readonly message: AnswerMessage }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message takes the focus
  useEffect(() => box.current?.focus(), [message]);
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone={message.tone} live>
        {message.text}
      </Banner>
    </div>
  );
}
