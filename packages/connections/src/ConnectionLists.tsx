import type { ApiClient, ApiClients } from '@hub/client';
import { Card, PanelState } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PlanChange } from './ConnectionRow.tsx';
import { ConnectionTable } from './ConnectionTable.tsx';
import { connectionState, isAlive } from './connection-state.ts';
import { type Plan, PlannedChange } from './PlannedChange.tsx';
import type { Connections } from './use-connections.ts';

interface ConnectionListsProps {
  readonly found: ApiClients;
  readonly connections: Connections;
}

/** Those that live, with what can be done with them; below it those that ended. */
export function ConnectionLists({ found, connections }: ConnectionListsProps) {
  const { t } = useLingui();
  const [plan, setPlan] = useState<Plan>();
  const now = Date.now();
  const onPlan: PlanChange = (wanted) => setPlan({ ...wanted, key: (plan?.key ?? 0) + 1 });
  const isLiving = (client: ApiClient) => isAlive(connectionState(client, now));
  const living = found.clients.filter(isLiving);
  const ended = found.clients.filter((client) => !isLiving(client));
  const { most, mayManage } = found;
  const count = living.length;
  return (
    <>
      {plan && <PlannedChange key={plan.key} plan={plan} connections={connections} />}
      {count === 0 ? (
        <NoneYet mayManage={mayManage} />
      ) : (
        <Card
          flush
          heading={<Trans>Actieve koppelingen</Trans>}
          aside={
            <Trans>
              {count} van ten hoogste {most}
            </Trans>
          }
        >
          <ConnectionTable
            caption={t`Actieve koppelingen`}
            clients={living}
            {...(mayManage && { onPlan })}
          />
        </Card>
      )}
      {ended.length > 0 && (
        <Card flush heading={<Trans>Beëindigde koppelingen</Trans>}>
          <ConnectionTable caption={t`Beëindigde koppelingen`} clients={ended} />
        </Card>
      )}
    </>
  );
}

const NoneYet = ({ mayManage }: { readonly mayManage: boolean }) => (
  <PanelState state="empty" heading={<Trans>Geen actieve koppelingen</Trans>}>
    {mayManage && (
      <Trans>
        Maak er een voor elk programma dat gegevens van de hub nodig heeft. Dan kun je elk programma
        apart weer afsluiten.
      </Trans>
    )}
  </PanelState>
);
