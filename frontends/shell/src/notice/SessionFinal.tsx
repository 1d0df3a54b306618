import { loginAddress } from '@hub/client';
import { Button, LinkButton } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { currentAddress } from '../address/current-address.ts';
import { logOut } from '../frame/log-out.ts';
import { SessionDialog } from './SessionDialog.tsx';
import { TimeLeft } from './TimeLeft.tsx';

const LoginAgain = () => (
  <LinkButton variant="secondary" rel="external" href={loginAddress(currentAddress())}>
    <Trans>Meld je opnieuw aan</Trans>
  </LinkButton>
);

/**
 * The session reaches its longest age, however much it is used. First the work, then a new login: the dialog steps aside for
 * saving, and a bar goes on counting.
 */
export function SessionFinal({ secondsLeft }: { readonly secondsLeft: number }) {
  const { t } = useLingui();
  const [saving, setSaving] = useState(false);
  if (saving) {
    return (
      <section className="frame-session-bar" aria-label={t`Einde van je sessie`}>
        <TimeLeft seconds={secondsLeft} />
        <LoginAgain />
      </section>
    );
  }
  return (
    <SessionDialog
      title={t`Je sessie bereikt haar langste duur`}
      onCancel={() => setSaving(true)}
      actions={
        <>
          <Button onClick={() => setSaving(true)}>
            <Trans>Ga terug en bewaar je werk</Trans>
          </Button>
          <LoginAgain />
          <Button variant="secondary" onClick={() => logOut()}>
            <Trans>Meld af</Trans>
          </Button>
        </>
      }
    >
      <TimeLeft seconds={secondsLeft} />
      <p>
        <Trans>
          Langer aangemeld blijven kan niet. Bewaar eerst je werk en meld je daarna opnieuw aan: je
          komt op deze pagina terug.
        </Trans>
      </p>
    </SessionDialog>
  );
}
