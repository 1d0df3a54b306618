import { Button } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Assignment } from './assignment.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import type { Answers } from './use-answers.ts';

interface AnswerButtonsProps {
  readonly assignment: Assignment;
  readonly answers: Answers;
}

/** Only the answers that the hub says this person may give now. */
export function AnswerButtons({ assignment, answers }: AnswerButtonsProps) {
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
