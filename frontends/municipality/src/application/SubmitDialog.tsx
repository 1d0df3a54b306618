import { formatEuro } from '@hub/domain';
import { Button, Dialog, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { DraftFieldsFragment } from '../generated/graphql.ts';

interface SubmitDialogProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly calculation: DraftFieldsFragment['calculation'];
  readonly onClose: () => void;
  readonly onSubmit: () => void;
}

/** The last question before an application is out of the hands of the government. */
export function SubmitDialog({ open, busy, calculation, onClose, onSubmit }: SubmitDialogProps) {
  const locale = useUiLocale();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>Dien de aanvraag in</Trans>}
      actions={
        <>
          <Button busy={busy} onClick={onSubmit}>
            <Trans>Dien definitief in</Trans>
          </Button>
          <Button variant="secondary" onClick={onClose}>
            <Trans>Kijk nog eens na</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Jullie vragen {formatEuro(calculation.requested, locale)} aan Vlaanderen en brengen zelf{' '}
          {formatEuro(calculation.ownShare, locale)} in.
        </Trans>
      </p>
    </Dialog>
  );
}
