import { loginAddress } from '@hub/client';
import { LinkButton } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { START_PATH } from '../remote/decide-view.ts';
import { SessionDialog } from './SessionDialog.tsx';

interface Props {
  readonly extend: () => Promise<boolean>;
}

/** The session is over. Login happens in another tab, so that what stands on this page is not lost; coming back goes on. */
export function SessionEnded({ extend }: Props) {
  const { t } = useLingui();
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') void extend().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [extend]);
  return (
    <SessionDialog
      title={t`Je bent afgemeld`}
      actions={
        <LinkButton href={loginAddress(START_PATH)} target="_blank" rel="external">
          <Trans>Meld je opnieuw aan</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>
          Je hebt een tijd niets gedaan. Meld je aan in een nieuw tabblad en kom dan terug: je gaat
          verder waar je was.
        </Trans>
      </p>
    </SessionDialog>
  );
}
