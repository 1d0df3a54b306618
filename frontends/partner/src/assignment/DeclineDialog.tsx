import { Button, Dialog, Terms, TextArea } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Assignment } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';
import { useRefusalText } from './refusal-text.ts';

interface DeclineDialogProps {
  readonly assignment: Assignment;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onDecline: (reason: string) => void;
}

const LONGEST_REASON = 1_000;

/** Declining cannot be undone: it shows once more what is declined, and asks why. */
export function DeclineDialog({ assignment, open, busy, onClose, onDecline }: DeclineDialogProps) {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const government = assignment.localGovernment.name;
  const send = () => {
    if (reason.trim() === '') return setError(refusalText('REASON_MISSING'));
    if (reason.trim().length > LONGEST_REASON) return setError(refusalText('TEXT_TOO_LONG'));
    setError(undefined);
    return onDecline(reason);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Weiger de opdracht van ${government}`}
      actions={<Actions busy={busy} onSend={send} onClose={onClose} />}
    >
      <div className="decline">
        <Summary assignment={assignment} />
        <p>
          <Trans>
            Weigeren kun je niet ongedaan maken. Willen jullie later toch, dan stelt {government}{' '}
            een nieuwe opdracht voor.
          </Trans>
        </p>
        <TextArea
          label={t`Waarom weigeren jullie?`}
          hint={t`${government} leest deze reden.`}
          rows={3}
          value={reason}
          onChange={setReason}
          error={error}
        />
      </div>
    </Dialog>
  );
}

interface ActionsProps {
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

const Actions = ({ busy, onSend, onClose }: ActionsProps) => (
  <>
    <Button variant="danger" busy={busy} onClick={onSend}>
      <Trans>Weiger de opdracht</Trans>
    </Button>
    <Button variant="secondary" onClick={onClose}>
      <Trans>Terug</Trans>
    </Button>
  </>
);

function Summary({ assignment }: { readonly assignment: Assignment }) {
  const text = useAssignmentText()(assignment);
  return (
    <div className="decline-summary">
      <strong>{text.action}</strong>
      <Terms
        terms={[
          { key: 'reach', label: <Trans>Bereik</Trans>, value: `${text.reach} ${text.unit}` },
          { key: 'amount', label: <Trans>Bedrag</Trans>, value: text.amount },
          { key: 'period', label: <Trans>Periode</Trans>, value: text.period },
          { key: 'number', label: <Trans>Nummer</Trans>, value: assignment.number },
        ]}
      />
    </div>
  );
}
