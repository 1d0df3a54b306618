import { Button, LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { BASE } from '../base.ts';
import type { Draft } from './use-draft.ts';

interface TaskDoneProps {
  readonly draft: Draft;
  readonly ready: boolean;
  /** shows what is missing */
  readonly onNotReady: () => void;
}

/** Ends a task: saves what is there and goes back to the list. What is missing is shown first, but never holds anybody. */
export function TaskDone({ draft, ready, onNotReady }: TaskDoneProps) {
  const [, navigate] = useLocation();
  const overview = `/aanvraag/${draft.known.id}`;
  const finish = async () => {
    const saved = await draft.flush();
    if (ready && saved) navigate(overview);
    else onNotReady();
  };
  return (
    <div className="ui-row task-done">
      <Button busy={draft.saving} onClick={() => void finish()}>
        <Trans>Klaar, terug naar de taken</Trans>
      </Button>
      <LinkButton variant="quiet" href={`${BASE}${overview}`}>
        <Trans>Later afwerken</Trans>
      </LinkButton>
    </div>
  );
}
