import { type LiveState, loginAddress, retryLive } from '@hub/client';
import { ConnectionBar, LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { currentAddress } from '../address/current-address.ts';

/** At the foot of the window, wherever somebody scrolled to: that the page may be out of date, and since when. */
export const Connection = ({ connection }: { readonly connection: LiveState }) => (
  <ConnectionBar
    connection={connection}
    onRetry={retryLive}
    login={
      <LinkButton
        variant="secondary"
        size="small"
        rel="external"
        href={loginAddress(currentAddress())}
      >
        <Trans>Meld je opnieuw aan</Trans>
      </LinkButton>
    }
  />
);
