import { loginAddress } from '@hub/client';
import { LinkButton } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { currentAddress } from '../address/current-address.ts';
import { START_PATH } from '../remote/decide-view.ts';
import { SessionDialog } from './SessionDialog.tsx';

interface Props {
  readonly extend: () => Promise<boolean>;
}

/**
 * The session is over. A login in another tab loses nothing of what stands here, and coming back goes on; a login in this one
 * comes back to the same page.
 */
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
      title={t`Je sessie is verlopen`}
      actions={
        <>
          <LinkButton href={loginAddress(START_PATH)} target="_blank" rel="external">
            <Trans>Meld je aan in een nieuw tabblad</Trans>
          </LinkButton>
          <LinkButton variant="secondary" href={loginAddress(currentAddress())} rel="external">
            <Trans>Meld je hier aan</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        <Trans>
          Je deed een tijd niets, of je meldde je elders af. Staat hier nog werk dat niet bewaard
          is? Meld je dan aan in een nieuw tabblad en kom terug: je gaat verder waar je was.
        </Trans>
      </p>
    </SessionDialog>
  );
}
