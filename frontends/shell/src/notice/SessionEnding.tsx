import { Button } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { logOut } from '../frame/log-out.ts';
import { SessionDialog } from './SessionDialog.tsx';
import { TimeLeft } from './TimeLeft.tsx';

interface Props {
  readonly secondsLeft: number;
  readonly extend: () => Promise<boolean>;
}

/** Two minutes before the end of a session that nobody used: stay or leave. */
export function SessionEnding({ secondsLeft, extend }: Props) {
  const { t } = useLingui();
  const [refused, setRefused] = useState(false);
  const stay = () =>
    extend().then(
      (given) => setRefused(!given),
      () => setRefused(true),
    );
  return (
    <SessionDialog
      title={t`Ben je er nog?`}
      onCancel={stay}
      actions={
        <>
          <Button onClick={stay}>
            <Trans>Blijf aangemeld</Trans>
          </Button>
          <Button variant="secondary" onClick={() => logOut()}>
            <Trans>Meld af</Trans>
          </Button>
        </>
      }
    >
      <TimeLeft seconds={secondsLeft} />
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
