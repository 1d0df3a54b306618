import type { ApiClient } from '@hub/client';
import { Banner, Button, Dialog, SegmentedControl } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChange } from './use-change.ts';

interface RotateDialogProps {
  readonly client: ApiClient;
  readonly open: boolean;
  readonly onRotate: (id: string, keepEarlier: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** A new secret. The old one may work another day, so that no program stands still; a secret that leaked ends at once. */
export function RotateDialog({ client, open, onRotate, onClose }: RotateDialogProps) {
  const { t } = useLingui();
  const { running, failed, run } = useChange();
  const [old, setOld] = useState<'day' | 'now'>('day');
  const { id, name } = client;
  const rotate = async () => {
    if (await run(() => onRotate(id, old === 'day'))) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Nieuw geheim voor ${name}`}
      actions={
        <>
          <Button busy={running} onClick={() => void rotate()}>
            <Trans>Maak een nieuw geheim</Trans>
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
        <SegmentedControl
          legend={t`Wat gebeurt er met het oude geheim?`}
          options={[
            { value: 'day', label: t`Werkt nog 24 uur` },
            { value: 'now', label: t`Stopt meteen` },
          ]}
          value={old}
          onChange={setOld}
        />
        <p aria-live="polite">
          {old === 'day' ? (
            <Trans>
              Zo heb je een dag om het nieuwe geheim overal in te vullen, zonder dat het programma
              stilvalt.
            </Trans>
          ) : (
            <Trans>
              Kies dit als iemand het geheim kent die het niet mag kennen. Het programma werkt pas
              weer met het nieuwe geheim.
            </Trans>
          )}
        </p>
      </div>
    </Dialog>
  );
}
