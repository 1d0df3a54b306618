import type { ApiClient } from '@hub/client';
import { Banner } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { RevokeDialog } from './RevokeDialog.tsx';
import { RotateDialog } from './RotateDialog.tsx';
import type { Connections } from './use-connections.ts';

/** What is about to be done with which connection; each time it is asked, another key. */
export interface Plan {
  readonly verb: 'rotate' | 'revoke';
  readonly client: ApiClient;
  readonly key: number;
}

interface PlannedChangeProps {
  readonly plan: Plan;
  readonly connections: Connections;
}

/** Asks once more, does it, and says of what cannot be seen elsewhere that it was done. */
export function PlannedChange({ plan, connections }: PlannedChangeProps) {
  const [open, setOpen] = useState(true);
  const [revoked, setRevoked] = useState(false);
  const { client, verb } = plan;
  const { name } = client;
  // Closed, not taken away: only then does the browser give the focus back.
  const shared = { client, open, onClose: () => setOpen(false) };
  if (verb === 'rotate') return <RotateDialog {...shared} onRotate={connections.rotate} />;
  const revoke = async (id: string) => {
    await connections.revoke(id);
    setRevoked(true);
  };
  return (
    <>
      <RevokeDialog {...shared} onRevoke={revoke} />
      {revoked && (
        <Banner tone="ok" live>
          <Trans>De koppeling {name} is ingetrokken.</Trans>
        </Banner>
      )}
    </>
  );
}
