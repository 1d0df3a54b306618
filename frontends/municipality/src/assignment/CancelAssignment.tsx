import { useGraphMutation } from '@hub/client/graph';
import { Banner, Button, Dialog, TextField } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type AssignmentFieldsFragment, CancelAssignmentDocument } from '../generated/graphql.ts';
import { useAssignmentRefusal } from './refusal-text.ts';

interface CancelAssignmentProps {
  readonly assignment: Pick<AssignmentFieldsFragment, 'id' | 'version' | 'number'>;
  readonly onDone: () => void;
}

/** Takes an assignment back; the partner sees the reason. */
export function CancelAssignment({ assignment, onDone }: CancelAssignmentProps) {
  const { t } = useLingui();
  const textOf = useAssignmentRefusal();
  const { run, running } = useGraphMutation(CancelAssignmentDocument);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState<string>();
  const cancel = async () => {
    const outcome = await run({ id: assignment.id, version: assignment.version, reason });
    if (!outcome.ok) return setMessage(t`De hub is niet bereikt. Probeer het opnieuw.`);
    const answer = outcome.data.cancelAssignment;
    if (answer.__typename === 'AssignmentRefused') return setMessage(textOf(answer.code));
    setOpen(false);
    return onDone();
  };
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setOpen(true)}>
        <Trans>Annuleer</Trans>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t`Annuleer opdracht ${assignment.number}`}
        actions={
          <>
            <Button variant="danger" busy={running} onClick={() => void cancel()}>
              <Trans>Annuleer de opdracht</Trans>
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              <Trans>Laat ze staan</Trans>
            </Button>
          </>
        }
      >
        <TextField
          label={t`Reden`}
          hint={t`De partner ziet deze reden.`}
          value={reason}
          onChange={setReason}
        />
        {message && (
          <Banner tone="error" live>
            {message}
          </Banner>
        )}
      </Dialog>
    </>
  );
}
