import { Button } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { logOut } from '../frame/log-out.ts';
import { SessionDialog } from './SessionDialog.tsx';

interface Props {
  readonly secondsLeft: number;
  readonly extend: () => Promise<boolean>;
}

/** Two minutes before the end: stay or leave. */
export function SessionEnding({ secondsLeft, extend }: Props) {
  const { t } = useLingui();
  const [refused, setRefused] = useState(false);
  const stay = () =>
    extend().then(
      (given) => setRefused(!given),
      () => setRefused(true),
    );
  const minutes = Math.max(1, Math.ceil(secondsLeft / 60));
  return (
    <SessionDialog
      title={t`Ben je er nog?`}
      onCancel={stay}
      actions={
        <>
          <Button onClick={stay}>
            <Trans>Blijf aangemeld</Trans>
          </Button>
          <Button variant="secondary" onClick={logOut}>
            <Trans>Meld af</Trans>
          </Button>
        </>
      }
    >
      <p role="timer">
        <Plural
          value={minutes}
          one="Je wordt over # minuut automatisch afgemeld."
          other="Je wordt over # minuten automatisch afgemeld."
        />
      </p>
      {refused && (
        <p role="alert">
          <Trans>
            Langer aangemeld blijven lukt nu niet. Bewaar je werk en meld je daarna opnieuw aan.
          </Trans>
        </p>
      )}
    </SessionDialog>
  );
}
