import { type ApiClients, NetworkError } from '@hub/client';
import { Loaded, PanelState } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ConnectionsReading } from './use-connections.ts';

interface ConnectionsPanelProps {
  readonly reading: ConnectionsReading;
  readonly children: (found: ApiClients) => ReactNode;
}

/** Like `Loaded`, and tells a browser without connection from a hub that fails. */
export function ConnectionsPanel({ reading, children }: ConnectionsPanelProps) {
  const { data, failure, retry } = reading;
  const isOffline = failure instanceof NetworkError && failure.reason === 'offline';
  if (data === undefined && isOffline) {
    return (
      <PanelState state="error" heading={<Trans>Je bent offline</Trans>} onRetry={retry}>
        <Trans>De koppelingen komen terug zodra je weer verbinding hebt.</Trans>
      </PanelState>
    );
  }
  return (
    <Loaded reading={reading} lines={6}>
      {children}
    </Loaded>
  );
}
