import type { ApiClient } from '@hub/client';
import { formatDateTime } from '@hub/domain';
import { Banner, Button, Dialog, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useChange } from './use-change.ts';

interface RevokeDialogProps {
  readonly client: ApiClient;
  readonly open: boolean;
  readonly onRevoke: (id: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Revoking cannot be undone: it says what stops, and when the program was last heard. */
export function RevokeDialog({ client, open, onRevoke, onClose }: RevokeDialogProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { running, failed, run } = useChange();
  const { id, name, lastUsedAt } = client;
  const last = lastUsedAt && formatDateTime(lastUsedAt, locale);
  const revoke = async () => {
    if (await run(() => onRevoke(id))) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Trek ${name} in?`}
      actions={
        <>
          <Button variant="danger" busy={running} onClick={() => void revoke()}>
            <Trans>Trek de koppeling in</Trans>
          </Button>
          <Button variant="secondary" onClick={onClose}>
            <Trans>Terug</Trans>
          </Button>
        </>
      }
    >
      <div className="connection-form">
        {failed && (
          <Banner tone="error" live>
            {failed}
          </Banner>
        )}
        <p>
          <Trans>
            Het programma krijgt vanaf zijn volgende vraag geen antwoord meer. Dit kun je niet
            ongedaan maken.
          </Trans>
        </p>
        <p>
          {last ? (
            <Trans>Het vroeg het laatst iets op {last}.</Trans>
          ) : (
            <Trans>Het heeft nog nooit iets gevraagd.</Trans>
          )}
        </p>
      </div>
    </Dialog>
  );
}
