import type { Session } from '@hub/client';
import { Button, PageHeader } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ConnectionLists } from './ConnectionLists.tsx';
import { ConnectionsPanel } from './ConnectionsPanel.tsx';
import { LookOnly } from './LookOnly.tsx';
import { NewConnectionDialog } from './NewConnectionDialog.tsx';
import { SecretCard } from './SecretCard.tsx';
import { useConnections } from './use-connections.ts';

interface ConnectionsPageProps {
  readonly session: Session;
  /** who manages the connections here: "een ondertekenaar van jullie bestuur" */
  readonly managers: string;
  /** what a connection that may write can do here, as a sentence */
  readonly writing: string;
  /** a question that every connection may ask */
  readonly sample: string;
}

/** On which an organisation lets its own programs in, gives them a new secret and shuts them out. */
export function ConnectionsPage({ session, managers, writing, sample }: ConnectionsPageProps) {
  const connections = useConnections();
  const [adding, setAdding] = useState(false);
  const { reading, issued, dismiss } = connections;
  const { data } = reading;
  const organisation = session.organisation?.name ?? '';
  return (
    <>
      <PageHeader
        title={<Trans>Koppelingen</Trans>}
        lead={
          <Trans>
            Met een koppeling vraagt jullie eigen software gegevens aan de hub, in naam van{' '}
            {organisation}.
          </Trans>
        }
        actions={
          data?.mayManage && (
            <Button onClick={() => setAdding(true)}>
              <Trans>Maak een koppeling</Trans>
            </Button>
          )
        }
      />
      {data && (
        <NewConnectionDialog
          open={adding}
          most={data.most}
          writing={writing}
          onAdd={connections.add}
          onClose={() => setAdding(false)}
        />
      )}
      <div className="ui-stack">
        {data && !data.mayManage && <LookOnly managers={managers} />}
        {data && issued && (
          <SecretCard
            key={issued.secret}
            issued={issued}
            addresses={data.addresses}
            sample={sample}
            onDone={dismiss}
          />
        )}
        <ConnectionsPanel reading={reading}>
          {(found) => <ConnectionLists found={found} connections={connections} />}
        </ConnectionsPanel>
      </div>
    </>
  );
}
